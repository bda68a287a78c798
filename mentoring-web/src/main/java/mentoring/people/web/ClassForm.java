package mentoring.people.web;

import java.io.Serializable;

/** A class while its number of pupils is being filled in. */
public class ClassForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private int version;
    private String name;
    private long listed;
    private Integer headcount;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getListed() {
        return listed;
    }

    public void setListed(long listed) {
        this.listed = listed;
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }
}
