package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.money.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Applies an officer's recognitions to the items of a claim. What is not named is recognised in full. */
final class Assessment {
    private final List<Recognition> recognitions;

    Assessment(List<Recognition> recognitions) {
        this.recognitions = recognitions;
    }

    /**
     * The items, each with what is recognised of it.
     *
     * @throws UnknownItem if an item is not in the claim or is named twice
     * @throws RecognisedAboveClaimed if more is recognised than was claimed for the item
     * @throws ReasonRequired if less is recognised without a reason
     */
    List<CostItem> of(List<CostItem> items) {
        var assessed = new ArrayList<CostItem>(items.size());
        for (var item : items) {
            assessed.add(item.recognised(item.amountCents(), null));
        }
        var named = new HashSet<UUID>();
        for (int i = 0; i < recognitions.size(); i++) {
            var recognition = recognitions.get(i);
            var pointer = "/recognised/" + i;
            int position = position(recognition.item(), items);
            if (position < 0 || !named.add(recognition.item())) {
                throw new UnknownItem(recognition.item(), pointer + "/itemId");
            }
            assessed.set(position, recognise(items.get(position), recognition, pointer));
        }
        return assessed;
    }

    private static CostItem recognise(CostItem item, Recognition recognition, String pointer) {
        long cents = recognition.amountCents();
        if (cents > item.amountCents()) {
            throw new RecognisedAboveClaimed(
                    Money.ofCents(cents), Money.ofCents(item.amountCents()), pointer + "/amount");
        }
        if (cents == item.amountCents()) {
            return item.recognised(cents, recognition.reason());
        }
        if (recognition.reason() == null || recognition.reason().isBlank()) {
            throw new ReasonRequired(pointer + "/reason");
        }
        return item.recognised(cents, recognition.reason());
    }

    private static int position(UUID id, List<CostItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
