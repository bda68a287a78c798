package mentoring.pairing.model;

/** Why two people are not paired, from the nearest miss to the farthest; the suffix ends the keys of its texts. */
enum Obstacle {
    TAKEN("taken"), FULL("full"), EXCLUDED("excluded"), WEAK("weak"), NO_COMPETENCE("noCompetence"), NO_TIME("noTime"),
    GRADE("grade"), NO_FORM("noForm"), SAME_PERSON("samePerson");

    final String suffix;

    Obstacle(String suffix) {
        this.suffix = suffix;
    }
}
