package mentoring.organization.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What the form of the year's figures holds while it is being filled in. */
public class FiguresForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate asOf;
    private Integer pupils;
    private Integer pupilsFrom10To19;
    private Integer pupilsFrom15To19;
    private Integer teachingStaff;
    private Integer earlyCareer;

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public Integer getPupils() {
        return pupils;
    }

    public void setPupils(Integer pupils) {
        this.pupils = pupils;
    }

    public Integer getPupilsFrom10To19() {
        return pupilsFrom10To19;
    }

    public void setPupilsFrom10To19(Integer pupilsFrom10To19) {
        this.pupilsFrom10To19 = pupilsFrom10To19;
    }

    public Integer getPupilsFrom15To19() {
        return pupilsFrom15To19;
    }

    public void setPupilsFrom15To19(Integer pupilsFrom15To19) {
        this.pupilsFrom15To19 = pupilsFrom15To19;
    }

    public Integer getTeachingStaff() {
        return teachingStaff;
    }

    public void setTeachingStaff(Integer teachingStaff) {
        this.teachingStaff = teachingStaff;
    }

    public Integer getEarlyCareer() {
        return earlyCareer;
    }

    public void setEarlyCareer(Integer earlyCareer) {
        this.earlyCareer = earlyCareer;
    }
}
