package mentoring.pairing.model;

/** What the best proposal is: the highest sum of scores, or as many mentees as possible and among those the highest sum. */
public enum PairingGoal {
    HIGHEST_SCORE, MOST_MENTEES
}
