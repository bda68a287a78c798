package mentoring.organization.web;

import java.io.Serializable;
import mentoring.organization.CreateSchool;
import mentoring.organization.DescribeSchool;
import mentoring.organization.SchoolView;
import mentoring.organization.model.SchoolKind;

/** What the form of a school holds while it is being filled in. */
public class SchoolForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName;
    private String shortName;
    private String directorName;
    private String directorPost;
    private String place;
    private String address;
    private String inn;
    private String ogrn;
    private String site;

    void show(SchoolView view) {
        fullName = view.fullName();
        shortName = view.shortName();
        directorName = view.directorName();
        directorPost = view.directorPost();
        place = view.place();
        address = view.address();
        inn = view.inn();
        ogrn = view.ogrn();
        site = view.site();
    }

    CreateSchool toCreate(SchoolKind kind) {
        return new CreateSchool(kind, fullName, shortName, place, directorName);
    }

    DescribeSchool toDescribe(int version) {
        return new DescribeSchool(version, fullName, shortName, directorName, directorPost, place, address, inn, ogrn, site);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getDirectorName() {
        return directorName;
    }

    public void setDirectorName(String directorName) {
        this.directorName = directorName;
    }

    public String getDirectorPost() {
        return directorPost;
    }

    public void setDirectorPost(String directorPost) {
        this.directorPost = directorPost;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getInn() {
        return inn;
    }

    public void setInn(String inn) {
        this.inn = inn;
    }

    public String getOgrn() {
        return ogrn;
    }

    public void setOgrn(String ogrn) {
        this.ogrn = ogrn;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
