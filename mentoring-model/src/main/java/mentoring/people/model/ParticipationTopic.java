package mentoring.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;

/** A competence, an interest or a topic of a request. */
@Entity
@Table(name = "participation_topic")
public class ParticipationTopic extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TopicKind kind;

    @Column(name = "text")
    private String text;

    @Column(name = "place_no")
    private int placeNo;

    protected ParticipationTopic() {
    }

    ParticipationTopic(Participation participation, TopicKind kind, String text, int placeNo) {
        this.participation = participation;
        this.kind = kind;
        this.text = text;
        this.placeNo = placeNo;
    }

    public TopicKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    int placeNo() {
        return placeNo;
    }

    void place(int newPlaceNo) {
        placeNo = newPlaceNo;
    }
}
