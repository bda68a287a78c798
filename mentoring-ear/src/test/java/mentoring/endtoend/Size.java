package mentoring.endtoend;

/** A screen in CSS pixels, and how many of its dots make one of them. */
record Size(int width, int height, int scale) {

    static final Size DESK = new Size(1440, 900, 1);
    /** The desk's screen at 200 % zoom. */
    static final Size ZOOMED = new Size(720, 450, 2);
    static final Size PHONE = new Size(390, 844, 1);
    static final Size SMALL_PHONE = new Size(360, 740, 1);

    @Override
    public String toString() {
        return "at " + width + " px";
    }
}
