package de.integrationspakt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void a_taken_port_is_refused_with_the_option_that_helps() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = anyPorts();
            ports.put(Part.BUDGET, taken.getLocalPort());
            assertThatThrownBy(() -> Addresses.choose(ports))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " for budget is taken")
                    .hasMessageContaining("--budget-port N");
        }
    }

    @Test
    void a_port_given_twice_is_refused() {
        var ports = anyPorts();
        int port = FreePort.any();
        ports.put(Part.GATEWAY, port);
        ports.put(Part.KAFKA, port);
        assertThatThrownBy(() -> Addresses.choose(ports)).hasMessageContaining("was given twice");
    }

    @Test
    void zero_becomes_a_free_port_of_its_own_for_every_part() throws CannotStart {
        Map<Part, Integer> chosen = Addresses.choose(anyPorts()).ports();
        assertThat(new HashSet<>(chosen.values())).hasSize(Part.values().length).doesNotContain(0);
    }

    private static Map<Part, Integer> anyPorts() {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) ports.put(part, 0);
        return ports;
    }
}
