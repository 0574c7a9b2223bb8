package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads events and dated claims. Valid within its model's transaction. */
public final class TimelineReader {

    private static final double LEFT = 10;
    private static final double RIGHT_MARGIN = 30;
    private static final double NEAR = 34;
    private static final double DOT = 11;
    private static final int MOST = 400;
    private static final int LONGEST = 60;

    private final Model model;
    private final Links links;
    private final Labels labels;

    /** Makes a reader of the model of another, with which it shares what it knows. */
    public TimelineReader(ClaimReader claims) {
        this.model = claims.model();
        this.links = claims.links();
        this.labels = claims.labels();
    }

    private record Item(
            Resource self, Ref what, String kind, Span span, Set<Ref> who, int claims, Set<Resource> actors) {}

    /** Returns what has a date; an actor or a kind that is null limits nothing. */
    public TimelineView read(@Nullable Resource actor, @Nullable String kind) {
        List<Item> all = items(
                model.listSubjectsWithProperty(RDF.type, CC.EVENT).toList(),
                model.listSubjectsWithProperty(RDF.type, CC.CLAIM).toList());
        return view(shown(all, actor, kind), options(all));
    }

    /** Returns what has a date and is about an actor or said by it, without a look at anything else. */
    public TimelineView of(Resource actor) {
        Set<Resource> events = new LinkedHashSet<>();
        List.of(CC.agent, CC.patient).forEach(role -> subjects(role, actor, events));
        Set<Resource> claims = new LinkedHashSet<>();
        subjects(CC.claimant, actor, claims);
        Set<Resource> propositions = new LinkedHashSet<>();
        List.of(RDF.subject, RDF.object).forEach(role -> subjects(role, actor, propositions));
        propositions.forEach(proposition -> subjects(CC.proposition, proposition, claims));
        claims.removeIf(claim -> !claim.hasProperty(RDF.type, CC.CLAIM) || isInEvent(claim));
        return view(shown(items(events, claims), actor, null), List.of());
    }

    private boolean isInEvent(Resource claim) {
        return model.listSubjectsWithProperty(CC.claim, claim).filterKeep(e -> e.hasProperty(RDF.type, CC.EVENT)).hasNext();
    }

    private void subjects(Property property, Resource object, Set<Resource> into) {
        model.listSubjectsWithProperty(property, object).forEachRemaining(into::add);
    }

    private List<Item> items(Collection<Resource> events, Collection<Resource> claims) {
        List<Item> all = new ArrayList<>();
        Set<Resource> inEvents = new HashSet<>();
        for (Resource event : events) {
            event(event).ifPresent(item -> {
                all.add(item);
                resources(event, CC.claim).forEach(inEvents::add);
            });
        }
        for (Resource claim : claims) {
            if (!inEvents.contains(claim)) {
                claim(claim).ifPresent(all::add);
            }
        }
        return all;
    }

    private List<Item> shown(List<Item> all, @Nullable Resource actor, @Nullable String kind) {
        return merged(all).stream()
                .filter(item -> actor == null || item.actors().contains(actor))
                .filter(item -> kind == null || item.kind().equals(kind))
                .sorted(Comparator.comparing((Item i) -> i.span().sortDay()).thenComparing(i -> i.what().label())
                        .thenComparing(i -> i.self().toString()))
                .limit(MOST)
                .toList();
    }

    /** Claims of the same, of the same kind and time, are one entry that leads to what they claim. */
    private List<Item> merged(List<Item> all) {
        Map<String, Item> found = new LinkedHashMap<>();
        for (Item item : all) {
            String key = item.kind() + "|" + item.span().text() + "|" + (item.kind().equals("event") ? item.self() : item.what().label());
            found.merge(key, item, this::join);
        }
        return List.copyOf(found.values());
    }

    private Item join(Item a, Item b) {
        Set<Resource> actors = new HashSet<>(a.actors());
        actors.addAll(b.actors());
        Ref what = resources(a.self(), CC.proposition).stream().findFirst().map(labels::ref).orElse(a.what());
        Set<Ref> who = new LinkedHashSet<>(a.who());
        who.addAll(b.who());
        return new Item(a.self(), what, a.kind(), a.span(), who, a.claims() + b.claims(), actors);
    }

    private TimelineView view(List<Item> items, List<TimelineView.Option> options) {
        LocalDate first = items.stream().map(i -> i.span().sortDay()).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        LocalDate last = items.stream().map(TimelineReader::end).max(Comparator.naturalOrder()).orElse(first);
        double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        List<TimelineView.Entry> entries = items.stream().map(item -> entry(item, first, days)).toList();
        return new TimelineView(entries, years(first, last, days, TimelineView.WIDTH),
                swarm(entries, first, last, days, TimelineView.WIDTH), swarm(entries, first, last, days, TimelineView.NARROW), options);
    }

    private static LocalDate end(Item item) {
        LocalDate end = item.span().last();
        return end == null ? item.span().sortDay() : end;
    }

    private static double at(LocalDate day, LocalDate first, double days) {
        return at(day, first, days, TimelineView.WIDTH);
    }

    private static double at(LocalDate day, LocalDate first, double days, int width) {
        return LEFT + (width - RIGHT_MARGIN - LEFT) * (day.toEpochDay() - first.toEpochDay()) / days;
    }

    private TimelineView.Entry entry(Item item, LocalDate first, double days) {
        Span span = item.span();
        double start = at(span.sortDay(), first, days);
        boolean open = span.first() == null || span.last() == null;
        double width = open ? 46 : at(end(item), first, days) - start;
        double x = span.first() == null ? Math.max(0, start - width) : start;
        return new TimelineView.Entry(item.what(), item.kind(), span.words(), span.sortDay().toString(), sorted(item.who()),
                item.claims(), x, span.isDay() ? 0 : Math.max(6, width), open || span.vague(), open);
    }

    private static List<Ref> sorted(Set<Ref> who) {
        return who.stream().sorted(Comparator.comparing(Ref::label)).toList();
    }

    private static List<TimelineView.Year> years(LocalDate first, LocalDate last, double days, int width) {
        List<TimelineView.Year> years = new ArrayList<>();
        double before = -NEAR;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            double x = Math.max(LEFT, at(LocalDate.of(year, 1, 1), first, days, width));
            if (x - before >= NEAR && x <= width - RIGHT_MARGIN) {
                years.add(new TimelineView.Year(String.valueOf(year), x));
                before = x;
            }
        }
        return years;
    }

    private static TimelineView.Swarm swarm(
            List<TimelineView.Entry> entries, LocalDate first, LocalDate last, double days, int width) {
        List<TimelineView.Dot> dots = new ArrayList<>();
        Map<Long, Integer> stacks = new HashMap<>();
        int highest = 0;
        for (TimelineView.Entry entry : entries) {
            // An open span stands at the day that it names: its length on the picture means nothing
            double point = entry.open() ? at(LocalDate.parse(entry.day()), first, days) : entry.x() + entry.width() / 2;
            double middle = (point - LEFT) / (TimelineView.WIDTH - RIGHT_MARGIN - LEFT);
            long column = Math.round((LEFT + middle * (width - RIGHT_MARGIN - LEFT)) / DOT);
            int height = stacks.merge(column, 1, Integer::sum);
            highest = Math.max(highest, height);
            dots.add(new TimelineView.Dot(entry, entry.fuzzy() || entry.width() > 2 * DOT, column * DOT, -(height / 2) * DOT * (height % 2 == 0 ? 1 : -1)));
        }
        return new TimelineView.Swarm(width, (int) (DOT * (highest + 2)), years(first, last, days, width), dots);
    }

    private Optional<Item> event(Resource event) {
        Set<Resource> actors = new HashSet<>();
        List.of(CC.agent, CC.patient).forEach(role -> actors.addAll(resources(event, role)));
        Set<Ref> who = new LinkedHashSet<>();
        List<Resource> claims = resources(event, CC.claim);
        claims.forEach(claim -> who.addAll(speakers(claim)));
        return span(event).map(span -> new Item(event, labels.ref(event), "event", span, who, claims.size(), actors));
    }

    private Optional<Item> claim(Resource claim) {
        List<Resource> propositions = resources(claim, CC.proposition);
        if (propositions.isEmpty()) {
            return Optional.empty();
        }
        Resource about = propositions.get(0);
        Set<Resource> actors = new HashSet<>(resources(claim, CC.claimant));
        List.of(RDF.subject, RDF.object).forEach(role -> actors.addAll(resources(about, role)));
        Ref what = new Ref(labels.label(about), labels.ref(claim).href());
        return span(claim).map(span -> new Item(claim, what, kind(claim), span, speakers(claim), 1, actors));
    }

    private Set<Ref> speakers(Resource claim) {
        Set<Ref> found = new LinkedHashSet<>();
        resources(claim, CC.claimant).forEach(c -> found.add(new Ref(new Headline(model, labels).speaker(c), labels.ref(c).href())));
        return found;
    }

    private static String kind(Resource claim) {
        if (claim.hasProperty(CC.modality, CC.resource("Predicted"))) {
            return "prediction";
        }
        return claim.hasProperty(CC.polarity, CC.DENIED) ? "denial" : "claim";
    }

    private static Optional<Span> span(Resource dated) {
        Statement date = dated.getProperty(CC.date);
        return date == null || !date.getObject().isLiteral() ? Optional.empty() : Span.of(date.getString());
    }

    private List<TimelineView.Option> options(List<Item> all) {
        Map<Resource, Integer> counts = new HashMap<>();
        all.forEach(item -> item.actors().forEach(actor -> counts.merge(actor, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> links.nameOf(e.getKey().getURI()).isPresent())
                .map(e -> new TimelineView.Option(
                        links.nameOf(e.getKey().getURI()).map(n -> n.kind() + "/" + n.slug()).orElse(""),
                        Ref.cut(labels.label(e.getKey()), LONGEST), e.getValue()))
                .sorted(Comparator.comparingInt((TimelineView.Option o) -> -o.entries()).thenComparing(TimelineView.Option::label))
                .limit(30)
                .toList();
    }

    private static List<Resource> resources(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .toList();
    }
}
