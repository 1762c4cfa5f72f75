package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.access.UnitsThroughOthers;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/**
 * Who reaches whom by the register: a joint administration those it acts for today, and a municipality those whose rights
 * and duties it took over. A municipality that ended still hears what happens to whoever follows it.
 */
@ApplicationScoped
@Priority(20)
class UnitsOfTheRegister implements UnitsThroughOthers {
    private final JointAdministrations administrations;
    private final Successions successions;
    private final Clock clock;

    UnitsOfTheRegister(JointAdministrations administrations, Successions successions, Clock clock) {
        this.administrations = administrations;
        this.successions = successions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Set<String> of(Set<String> units) {
        var reached = new HashSet<>(units);
        reached.addAll(administrations.administered(units, Berlin.today(clock)));
        reached.addAll(successions.predecessors(reached));
        return reached;
    }

    @Override
    @Transactional
    public Set<String> heard(Set<String> units) {
        return successions.legalSuccessors(units);
    }
}
