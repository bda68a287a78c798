package mentoring.pairing.model;

import java.util.Map;
import java.util.Set;

/**
 * The proof that comes with a solution: what each mentee gets out of it and what one slot of each mentor is worth.
 * No pair scores more than its two prices together; so no solution at all can be worth more than all prices.
 */
record PairingPrices(Map<Long, Integer> mentees, Map<Long, Integer> mentors) {

    /** All prices together: one for each mentee to be placed and one for each free slot. */
    long sum(Map<Long, Integer> freeSlots, Set<Long> freeMentees) {
        long sum = freeMentees.stream().mapToLong(mentees::get).sum();
        for (Map.Entry<Long, Integer> slots : freeSlots.entrySet()) {
            sum += (long) mentors.get(slots.getKey()) * slots.getValue();
        }
        return sum;
    }
}
