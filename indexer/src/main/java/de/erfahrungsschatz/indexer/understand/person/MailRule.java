package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.LetterForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from mails who wrote them, and to whom: the fields above a message, and the name under its greeting.
final class MailRule {

    private static final Pattern FIELD = Pattern
            .compile("^(?:>\\s*)*(?<field>Von|From|Absender|An|To|Cc|Kopie):\\s*(?<who>.+)$");
    private static final Pattern ADDRESS = Pattern
            .compile("\\s*[<\\[(][^>\\])]*@[^>\\])]*[>\\])]|[^\\s<>;,]+@[^\\s<>;,]+");
    /// "(Stadt X, Tiefbauamt)": what is said of somebody behind the name.
    private static final Pattern REMARK = Pattern.compile("\\s*\\((?<said>[^()@]{2,80})\\)");
    private static final Pattern BETWEEN = Pattern.compile("[;]\\s*|,\\s*(?=\\p{Lu}[\\p{L}-]+\\s)");
    private static final Pattern TITLES = Pattern.compile("(?:\\p{L}{1,5}\\.(?:-?\\p{L}+\\.)*\\s)+");
    private static final Pattern WORD_END = Pattern.compile(",?\\s+");
    private static final Pattern GREETING = Pattern.compile(
            "^" + LetterForm.LEAVE + ".{0,25}?(?:,\\s*(?<same>\\p{Lu}.{3,80}))?$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// "Bitte direkt antworten. Gruß, Ina Probst": a short mail is one paragraph.
    private static final Pattern GREETING_AT_END = Pattern
            .compile("[.!?)]\\s+" + LetterForm.LEAVE + "[^.!?]{0,25}?,?\\s(?<same>\\p{Lu}[^.!?]{3,60})$",
                    Pattern.UNICODE_CHARACTER_CLASS);
    /// What an office writes above a signature, without any greeting.
    private static final Pattern BY_ORDER = Pattern.compile("^(?:In Vertretung|Im Auftrage?)(?: des [^,.:]{3,40})?$");
    /// What may stand alone between the greeting and the name.
    private static final Pattern BEFORE_NAME = Pattern
            .compile("(?:[Ii]n Vertretung|[Ii]m Auftrag|i\\. ?[AV]\\.|gez\\.|\\(?(?:Unterschrift|eigenhändig)\\)?)?");
    private static final Pattern ON_BEHALF = Pattern.compile("^(?:i\\. ?A\\.|i\\. ?V\\.|gez\\.|Ihre?|Euer|Eure)\\s+");

    private final List<Sighting> people = new ArrayList<>();

    private final boolean mail;

    private MailRule(boolean mail) {
        this.mail = mail;
    }

    /// The people of the heads and signatures; empty where the text holds no mail or letter.
    ///
    /// @param mail whether the text is a mail, so that its fields tell who wrote it to whom
    static List<Sighting> people(List<Block> blocks, boolean mail) {
        MailRule rule = new MailRule(mail);
        boolean greeted = false;
        for (Block block : blocks) {
            for (String line : block.text().lines().toList()) {
                Matcher greeting = GREETING.matcher(line.strip());
                boolean between = greeted && BEFORE_NAME.matcher(line.strip()).matches();
                if (greeted && !between) {
                    rule.signature(line.strip());
                }
                if (mail) {
                    rule.field(line);
                }
                Matcher last = GREETING_AT_END.matcher(line.strip());
                if (mail && last.find()) {
                    rule.signature(last.group("same"));
                }
                greeted = greeting.find() || between || BY_ORDER.matcher(line.strip()).matches();
                if (greeting.matches() && !between && greeting.group("same") != null) {
                    rule.signature(greeting.group("same"));
                }
            }
        }
        return rule.people;
    }

    private void field(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.find()) {
            return;
        }
        boolean writes = field.group("field").equals("Von") || field.group("field").equals("From")
                || field.group("field").equals("Absender");
        Matcher remark = REMARK.matcher(field.group("who"));
        RoleLine said = remark.find() ? RoleLine.ofListed(remark.group("said")) : RoleLine.NONE;
        String who = remark.replaceAll("");
        boolean single = PersonName.parse(ADDRESS.matcher(who).replaceAll("").strip()).isPresent();
        for (String one : single ? new String[]{who} : BETWEEN.split(who, -1)) {
            boolean addressed = ADDRESS.matcher(one).find();
            String bare = ADDRESS.matcher(one).replaceAll("").replaceAll("[\"'„“]", "").strip();
            name(bare, addressed).ifPresent(name -> people.add(Sighting.of(name, writes ? Role.AUTHOR : Role.MENTIONED,
                    single ? said : RoleLine.NONE, writes ? "person.mail-sender" : "person.mail-recipient", line)));
        }
    }

    private static Optional<PersonName> name(String bare, boolean addressed) {
        boolean usual = NamesInText.find(bare).stream().anyMatch(mention -> mention.start() == 0);
        return usual || addressed || PersonName.isTurned(bare) || isUncommon(bare)
                ? PersonName.parse(bare).filter(name -> name.given() != null && !RoleLine.isRole(bare))
                : Optional.empty();
    }

    /// In these fields two words that are no words of the language are somebody, whatever given names are known.
    private static boolean isUncommon(String bare) {
        List<String> words = WORD_END.splitAsStream(bare).toList();
        return words.size() == 2 && words.stream().noneMatch(CommonWords::contains);
    }

    private void signature(String line) {
        String bare = ON_BEHALF.matcher(line).replaceFirst("");
        int comma = bare.indexOf(',');
        String front = comma < 0 ? bare : bare.substring(0, comma);
        boolean surnameAlone = !bare.equals(line);
        boolean usual = mail || surnameAlone || isUncommon(TITLES.matcher(front).replaceAll(""))
                || !NamesInText.find(front).isEmpty();
        PersonName.parse(front)
                .filter(name -> usual && !RoleLine.isRole(front) && (name.given() != null || surnameAlone))
                .ifPresent(name -> people.add(Sighting.of(name, Role.AUTHOR,
                        comma < 0 ? RoleLine.NONE : RoleLine.ofListed(bare.substring(comma + 1)),
                        "person.mail-signature",
                        line)));
    }
}
