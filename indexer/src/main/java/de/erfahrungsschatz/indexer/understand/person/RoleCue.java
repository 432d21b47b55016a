package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the words around a name say that somebody does: writes, speaks, is in charge, or is only named.
///
/// @param role as what the person is named
/// @param rule by which it was found
record RoleCue(Role role, String rule) {

    static final RoleCue SPEAKS = new RoleCue(Role.SPEAKER, "person.event");
    static final RoleCue NAMED = new RoleCue(Role.MENTIONED, "person.mentioned");

    private static final RoleCue WRITES_IT = new RoleCue(Role.AUTHOR, "person.credit");
    private static final RoleCue IN_CHARGE = new RoleCue(Role.RESPONSIBLE, "person.in-charge");

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    /// Other names, with what is said of them, may stand between a cue and a name.
    private static final String NAMES_BETWEEN = "(?:[^.:!?]{0,120}(?:,|/|und|sowie|&)\\s*)?"
            + "(?:(?:Frau|Herrn?|die|der|den|vom|von|durch|in \\p{Lu}[\\p{L}-]+)\\s)*$";
    private static final Pattern WRITES = Pattern
            .compile("(?:(?:Prot\\.|Mitarbeit(?: \\p{L}+)?|Protokoll(?:ant(?:in)?|führung|führer(?:in)?)?|Niederschrift"
                    + "|Schriftführ(?:er(?:in)?|ung)|Stenograf(?:in)?|Texte?|(?<!\\bder )Redaktion|Interviews|Notiz|Bearbeit(?:ung"
                    + "|er(?:in)?|et von|ende)|Verfasser(?:in|innen)?"
                    + "|Verfasst|Autor(?:in|en|innen|enteam)?|Interview|Interviewer(?:in)?|Gesprächsführung|Fragen|Auswertung|Konzept"
                    + "|Zusammenstellung|Abschrift|Mitschrift|Reinschrift|Abgetippt|Mitgeschrieben|Wer schreibt|Dokumentation"
                    + "|Berichterstattung|Transkription|Aufzeichnung|F\\. ?d\\. ?R\\.?"
                    + "|Zahlen|Tabellen|Erhebung|Schreibt|Einreicher(?:in)?|Einbringer(?:in)?|Verschriftlichung"
                    + "|Für die (?:Richtigkeit|Niederschrift))(?:\\s?\\(\\p{L}{1,3}\\))?(?: (?:und|/) \\p{L}+)?\\s?:\\s*(?:\\|\\s*)?"
                    + "|(?:^|[,|]\\s)(?:F\\. ?d\\. ?R\\.|f\\. ?d\\. ?R\\.|Verschriftlichung|Einreicher(?:in)? \\|)\\s+"
                    + "|\\b(?:[Zz]usammengestellt|[Vv]erschriftlicht|[Tt]ranskribiert) von\\s"
                    + "|(?:^|[|·,;.–(]\\s?)(?:Redaktion|Text|Bearbeitung|Interviews?)\\s(?=$|\\p{Lu})|\\b(?:vorgelegt|erarbeitet"
                    + "|[Gg]eschrieben|abgefasst)\\b[^.:!?]{0,40}\\svon\\s|unter Mitarbeit von\\s"
                    + "|Von (?:unserer?|unserem) (?:freien )?(?:Mitarbeiter|Redakteur|Redaktionsmitglied|Korrespondent)(?:in)?\\s"
                    + "|Für die Richtigkeit[^.:]{0,60}:\\s|Geschrieben hat (?:sie|ihn|es)\\s"
                    + "|\\bGespräch mit [^:!?]{3,150}, führte\\s|\\bEs fragte(?: \\p{Ll}+)?:\\s"
                    + "|Für das Protokoll:?\\s*|\\bProtokoll (?:führt|führten?|schrieb)\\s"
                    + "|^Mit .{3,160}\\sspr(?:ach|achen|icht)\\s|\\b[Mm]itgeschrieben ha(?:t|ben"
                    + "|tte)\\s(?:\\p{Ll}+\\s){0,3}|\\b[Pp]rotokolliert ha(?:t|ben|tte)\\s|[Vv]erfasst (?:von"
                    + "|unter Mitarbeit von)\\s*|[Ee]rstellt (?:von|durch)\\s*"
                    + "|[Pp]rotokolliert (?:von|durch)\\s*|[Aa]ufgezeichnet (?:von|durch)\\s*|[Bb]earbeitet (?:von|durch)\\s*"
                    + "|(?:Das|Die) (?:Gespräche?|Interviews?|Fragen) (?:führten?|moderierten?|stellten?|leiteten?)\\s*"
                    + "|\\b[Gg]ez\\.\\s*|\\b[Gg]ezeichnet:?\\s*"
                    + "|\\b[Aa]ufgestellt(?: am)?:?\\s(?:\\d{1,2}\\.\\d{1,2}\\.\\d{2,4},?\\s(?:durch |von )?)?)"
                    + "(?:[^.:!?]{0,120}\\()?" + NAMES_BETWEEN, FLAGS);
    private static final Pattern BRACKETS = Pattern.compile("\\s\\([^()]*\\)");
    /// Whose remark is read behind the colon: "Nachtrag der Interviewerin: Herr X …".
    private static final Pattern REMARK = Pattern.compile(
            "\\b(?:der|des) (?:Interviewer|Verfasser|Autor|Bearbeiter|Schriftführer|Protokollant)(?:in|s"
                    + "|en)?\\s?:\\s[^:]*$");
    /// Who wrote a part, or led the conversation: "Bearbeitung dieses Kapitels: …", "Geführt am 3. Mai von …".
    private static final Pattern WRITES_PART = Pattern.compile(
            "(?:\\b(?:Bearbeitung|Text|Redaktion|Auswertung|Autor(?:in)?) (?:dieses|dieser|des|der) (?:Kapitels"
                    + "|Abschnitts|Beitrags|Berichts|Teils|Texts"
                    + "|Protokolls|Studie|Ausgabe|Hefts)\\s?:\\s|(?:^|[.;|]\\s)(?:Bericht|Vermerk"
                    + "|Berichterstatter(?:in)?|Sachbearbeitung|Sachbearbeiter(?:in)?):(?:\\s\\|)?\\s"
                    + "|\\b[Bb]earb\\.:?\\s(?:v\\.\\s|von\\s|durch\\s)?|\\b[Nn]otiert (?:von|durch)\\s"
                    + "|^Geführt\\b[^:!?]{0,80}\\s(?:von|durch)\\s|\\b(?:Gespräch"
                    + "|Interview)\\b[^:!?]{0,80}\\sgeführt (?:von|durch)\\s"
                    + ")"
                    + NAMES_BETWEEN,
            FLAGS);
    /// "Von Ina Probst" is who wrote it, where no sentence goes on.
    private static final Pattern BY = Pattern
            .compile("^[Vv]on\\s(?:(?:\\p{Lu}[\\p{L}.'’-]*|\\([^()]{2,40}\\)|von|van|de|der|zu|und)[\\s,]+)*$", FLAGS);
    /// "Ein Bericht der Stadtplanung von Ina Probst"
    private static final Pattern SUBTITLE = Pattern.compile(
            "^(?:Eine?\\s)?\\p{L}*(?:[Aa]uswertung|[Bb]ericht|[Ss]tudie|[Dd]okumentation|[Ee]valuation"
                    + "|[Rr]eportage|[Uu]ntersuchung)\\b[^.:!?,]{0,60}\\svon\\s$",
            FLAGS);
    private static final Pattern BY_ENDS = Pattern
            .compile("^\\s*(?:$|\\n|,|\\(|\\||und\\s(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}(?:$|[\\n,(|]))");
    private static final Pattern IN_CHARGE_BEFORE = Pattern
            .compile("(?:\\b(?:[Vv]erantwortlich(?:e|er)?|[Zz]uständig(?:e|er)?"
                    + "|[Ff]ederführend|[Ff]ederführung|(?<!Vorgesehene )(?:Projekt|Workshop|Gesamt|Tagungs)?[Ll]eitung|Begleitung"
                    + "|Projektverantwortung"
                    + "|Koordination|Anleitung|Vorbereitung|Erledigung|Umsetzung|Organisation|Betreuung"
                    + "|To[- ]?[Dd]o|Aufgabe"
                    + "|Moderation|Moderator(?:in)?|Stellvertret(?:ung|er|erin))\\b[^.:!?]{0,80}(?:\\s(?:ist|sind|wird|bleibt|hat"
                    + "|(?:lieg(?:t|en)|lag(?:en)?) beim?)\\s|:\\s*|\\s(?:durch|bei)\\s)"
                    + "|\\bV\\. ?i\\. ?S\\. ?d\\. ?P\\.?:?\\s|\\b[Ff]ederführ\\p{L}+[^.:!?]{0,120}\\bunter\\s"
                    + "|\\b(?:[Uu]nter (?:der )?(?:Leitung|Federführung|Anleitung|Moderation)"
                    + "|unter Vorsitz) (?:von|des|der)\\s(?:\\p{Lu}\\p{L}+\\s){0,2}"
                    + "|(?:\\|\\s|^|;\\s|\\()(?:(?:V\\.?|[Vv]erantw\\.)\\s?:|[Zz]ust(?:änd)?\\.\\s?:?)\\s*"
                    + "|\\b(?:Leitung|Federführung|Koordination|Projektleitung|Vorsitz|Organisation) (?:hat|haben|hatte|liegt bei"
                    + "|führt|übernimmt|übernehmen)\\s"
                    + "|\\b(?:[Gg]eleitet|[Mm]oderiert|[Oo]rganisiert|[Bb]etreut|[Kk]oordiniert|[Gg]emacht|[Ii]nitiiert) (?:hat"
                    + "|haben|wird|wurde|hatte) (?:sie|es|ihn|das|die|den|er) (?:\\p{Ll}+ ){0,2}"
                    + "|\\b(?:Ihr|Ihre|Sein|Seine|Deren|Dessen) (?:Sprecher|Leiter|Vorsitzende|Koordinator|Ansprechpartner)(?:in"
                    + "|r)?,\\s|\\bTeam um\\s|\\bModeration(?=\\s(?:Frau\\s|Herrn?\\s)?$)\\s"
                    + "|\\b(?:erfolgt|wird [^.:!?]{0,60}|vorbereitet|koordiniert|[Bb]etreut|[Gg]eleitet|[Oo]rganisiert|übernommen"
                    + "|[Mm]oderiert)(?: wurden?(?: \\p{L}+){0,4}| worden)? (?:durch|von)\\s"
                    + "|\\b(?:übernimmt|übernehmen|leitete?n?|betreute?n?|koordinierte?n?|organisierte?n?|verantwortete?n?|pflegte?n?)\\s"
                    + "(?:(?:der|die|unser|unsere|[Kk]olleg\\p{L}+)\\s)*|\\b[Zz]uständigen?\\s\\p{Lu}\\p{Ll}+,\\s"
                    + "|\\b(?:Sprecher(?:in)?|Gastgeber(?:in)?|(?:Projekt|Amts)?[Ll]eiter(?:in)?|Koordinator(?:in)?"
                    + "|Stelleninhaber(?:in)?)\\s(?:(?:ist|sei)\\s)?"
                    + "|(?<!(?:entschuldigt|entsch\\.|verhindert|krank)[,;:]? )\\bvertreten durch\\s|\\b(?:[Ff]ragen Sie"
                    + "|[Ww]enden Sie sich|[Mm]elden Sie sich)\\s[^.:!?]{0,40})"
                    + NAMES_BETWEEN, FLAGS);
    /// "Für Fragen zur Auswertung: …" tells who can be reached, and not who has written.
    private static final Pattern INQUIRIES = Pattern
            .compile(
                    "(?:^|[.;|(]\\s)(?:[Ff]ür |[Bb]ei )?(?:Rück|Nach|An)?[Ff]ragen (?:zu[mr]?|an|bitte|bei"
                            + "|beantwortet)\\b[^.:!?]{0,60}[:\\s]\\s*$",
                    FLAGS);
    /// Right before the name: "Leitung Frau X", "Verantwortlich Ina Probst", "geleitet wird er von X".
    private static final Pattern IN_CHARGE_SHORTLY = Pattern
            .compile("(?:(?:^|[.,;–]\\s)(?:Leitung|Federführung|Koordination|Projektleitung"
                    + "|Organisation)\\s(?=(?:Frau\\s|Herrn?\\s)(?:\\p{Lu}\\p{L}+\\s)?$|$)"
                    + "|(?:^|[.;|(]\\s?)[Vv]erantwortlich(?:e[rn]?)?\\s"
                    + "|[Ss]prechstunden? (?:mit|bei|von|des|der)\\s"
                    + "|\\b[Gg]eleitet (?:wird|werde) (?:er|sie|es) (?:von|durch)\\s)"
                    + "(?:(?:Frau|Herrn?|die|der)\\s)?(?:\\p{Lu}\\p{L}+\\s)?$", FLAGS);
    /// "Das macht Frau X.", "den Bus bestellt Herr X"
    private static final Pattern DONE_BEFORE = Pattern.compile(
            "\\b(?:[Dd]as|[Dd]ie|[Dd]en)(?: (?!Anfang|Auftakt|Anfänge|Abschluss"
                    + "|Schluss)[\\p{L}-]+){0,3},?(?: (?:das|die|den))? (?:macht|bestellt)"
                    + "\\s(?:(?:bei uns|hier|jetzt|heute) )?(?:(?:der|die) \\p{Lu}\\p{L}+, |(?:Frau|Herr)\\s)$",
            FLAGS);
    private static final Pattern DONE_AFTER = Pattern.compile("^\\s*(?:[.,;!)(]|$|(?:vom|von|aus|bis|mit|ganz"
            + "|selbst|allein)(?!\\p{L}))");
    /// "Das Schreiben setzt Herr X auf."
    private static final Pattern DOES_BEFORE = Pattern
            .compile("\\b(?:setzt|bereitet|ruft|holt|lädt|bringt|kocht|baut)\\s(?:(?:Frau|Herr)\\s)?$");
    private static final Pattern DOES_AFTER = Pattern.compile("^\\s(?:auf|vor|an|ab|ein|mit)\\s?(?:[.,;]|$)");
    /// Whoever works on a matter in an office is in charge of it, and reached by the number behind the name.
    private static final Pattern WORKS_ON = Pattern.compile("\\b(?:[Ss]achb|B|b)earb(?:eiter(?:in)?|eitung"
            + "|\\.)\\s?(?::\\s?\\|?|\\|)\\s?(?:(?:Frau|Herrn?|Fr\\.|Hr\\.)\\s)?$");
    private static final Pattern REACHED_AT = Pattern.compile("^[^.;]{0,40}(?:\\bTel|\\bApp|\\bDurchwahl|@|\\d{3})");
    /// "Frau X kümmert sich um den Kuchen, Herr Y um die Stühle."
    private static final Pattern CARES_BEFORE = Pattern.compile("\\bkümmer\\p{L}+ sich [^.;:]{2,60},\\s[^.;:]{0,20}$");
    private static final Pattern CARES_AFTER = Pattern.compile("^\\sum\\s");
    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:damalig|ehemalig|früher|einstig|vormalig)e[rnms]?\\s\\p{L}*(?:[Ss]precher|[Ll]eiter"
                    + "|[Kk]oordinator|[Mm]oderator|[Gg]astgeber)(?:in)?\\b[^.;:]{0,80}$",
            FLAGS);
    private static final Pattern IN_CHARGE_AFTER = Pattern
            .compile("^(?:\\)|\\s\\([^)]*\\)|\\s(?:vom|von der|aus dem"
                    + "|aus der)\\s\\p{Lu}[\\p{L}-]+)?(?:,[^,.]{2,60},)?,?\\s(?:(?:und|sowie) [^.]{3,40}\\s)?"
                    + "(?:(?:ist|sind|bleibt|wird)(?: \\p{Ll}+){0,3} (?:verantwortlich|zuständig|federführend)|übernimmt\\b"
                    + "|übernehmen|kümmer[nt] sich|koordinier[nt]|organisier[nt]|prüft\\b|moderiert\\b|sitzt (?:da)?ran\\b"
                    + "|bereite[nt]\\b[^.]{0,60}\\bvor\\b|klärt\\b|wird (?:gebeten|beauftragt)"
                    + "|(?:der|die) macht (?:den|die|das)\\b|(?:damit )?betraut\\b|verschickt\\b|versendet\\b"
                    + "|(?:der|die) (?:die|den|das) (?:[^.]{2,40})?(?:führt|koordiniert|betreut|leitet)\\b"
                    + "|hat die (?:Leitung|Federführung)|(?:hat|hält) [^.;:]{0,40}\\b(?:in der Hand|zusammen)\\b|schreibt (?:an"
                    + "|den|die|das|einen|eine|dem|der)\\b|(?:das|er|sie) ist (?:die|der) (?:Vorsitzende|Leiter(?:in)?"
                    + "|Sprecher(?:in)?)\\b|leitet\\b (?:das|die|den) Projekt|betreut\\b)",
                    FLAGS);
    /// Whom one may ask is in charge, unless the text says no more than how he or she is reached.
    private static final Pattern TO_BE_ASKED = Pattern
            .compile("\\b[Aa]nsprech(?:partner(?:in)?|person)\\b[^.:!?]{0,60}(?:\\s(?:ist|sind|sei|seien)\\s|:\\s*)"
                    + NAMES_BETWEEN, FLAGS);
    /// Whoever helps the one in charge is not in charge.
    private static final Pattern HELPS = Pattern.compile("\\b(?:unterstützt|assistiert) (?:von|durch)\\b[^.;:]*$"
            + "|\\bfür (?:den|die) (?:erkrankte|verhinderte|abwesende|kranke)n?\\s[^.;:]{0,20}$");
    private static final Pattern REACHED = Pattern.compile("^[^.;]{0,60}(?:\\bTel|\\bMail|@|\\d{3})");
    private static final Pattern NO_LONGER = Pattern.compile(
            "^[^.]{0,100}\\b(?:nicht(?: mehr)?|keine?|früher|ehemals|ehemalige)\\b[^.]{0,20}\\b(?:zuständig|verantwortlich)");
    private static final Pattern SPEAKS_BEFORE = Pattern
            .compile("(?:\\b(?:Vortrag|Vorträge|Referent(?:in|en|innen)?|Impuls(?:vortrag)?"
                    + "|Grußworte?|Begrüßung|Input|Keynote|Einführung|Podium|Es (?:sprechen|diskutieren|referieren)|Gesprächspartner(?:in)?"
                    + "|Auf dem Podium|Eröffnung|Diskutant(?:in|en|innen)?)(?: \\d)?\\s?:\\s*"
                    + "|\\b(?:Podium\\p{L}*|Talkrunde|Gesprächsrunde)\\b[^.:!?]{0,80}\\s|\\b(?:sagte|betonte|meinte|warnte"
                    + "|erklärte|berichtete|begrüßte|erinnerte|forderte|so)\\s(?:\\p{Lu}\\p{Ll}+(?:in|er|ent|or|rat)\\s)?)"
                    + NAMES_BETWEEN, FLAGS);
    /// "Ina Probst schrieb am 19.11., 09:03" stands above a comment, or a mail that is repeated.
    private static final Pattern WROTE_AT = Pattern
            .compile("^\\sschrieb\\s(?:am\\s)?[^:]{0,20}\\d[^\\p{L}]{0,20}(?:Uhr)?:?\\s*$");
    /// "Am 11.03. um 16:22 schrieb Ina Probst:" is who wrote a mail that is repeated.
    private static final Pattern WROTE = Pattern.compile("\\bschrieb\\s(?:(?:Frau|Herr)\\s)?$");
    private static final Pattern REPEATED = Pattern.compile("^\\s?(?:<[^>]*>|\\([^)]*@[^)]*\\))?:\\s*(?:$|\\n)");
    /// A talk is one in any text.
    private static final Pattern TALK_BEFORE = Pattern.compile(
            "\\b(?:Vortrag|Kurzvortrag|Impuls|Input|Impulsvortrag|Referat|Gastvortrag)\\s(?:(?:Frau"
                    + "|Herrn?)\\s)?$|\\b(?:Vortrag|Impulsvortrag|Impulsreferat|Grußwort|Gastvortrag"
                    + "|Festvortrag)(?:s|es)?\\b(?:[^.:!?;]{0,70})?\\s(?:von|durch|zeichnete|schildert(?:e)?|zeigte"
                    + "|stellte"
                    + "|berichtete?|erläuterte?|beschrieb)\\s" + NAMES_BETWEEN
                    + "|\\b(?:[Ii]ch heiße|[Mm]ein Name ist)\\s$|\\bBegrüßung (?:durch|von)\\s"
                    + NAMES_BETWEEN,
            FLAGS);
    /// "Die Zahlen trug Stadtrat X vor."
    private static final Pattern PRESENTS_BEFORE = Pattern.compile("\\b(?:trug|trägt)\\s(?:(?!für\\s"
            + "|von\\s)[^.;:,]){0,40}$");
    private static final Pattern PRESENTS_AFTER = Pattern.compile("^(?:\\s\\([^()]*\\))?\\svor(?!\\p{L})");
    private static final Pattern TALK_AFTER = Pattern.compile(
            "^[^.;:!?]{0,70}\\s(?:(?:hielt|hält) (?:einen|den|ihren|seinen) (?:\\p{Ll}+ )?\\p{L}*(?:[Vv]ortrag|[Rr]eferat|[Ii]mpuls)"
                    + "|(?:spricht|sprach) (?:\\p{L}+ ){0,3}über\\s|in (?:seinem|ihrem) (?:Beitrag|Vortrag|Referat|Impuls)"
                    + "|(?:in|bei|zu) (?:der|seiner|ihrer) (?:Begrüßung|Eröffnung|Einführung|Festrede|Ansprache"
                    + "|Keynote)(?! \\p{Lu}))",
            FLAGS);
    private static final Pattern SPEAKS_AFTER = Pattern.compile(
            "^(?:,[^.]{2,70},)?(?:\\s(?:vom|von der|aus)\\s\\p{Lu}[^.,]{2,40})?\\s?,?\\s(?:eröffnete|begrüßte|erinnerte|schilderte"
                    + "|stellte|berichtete|betonte|sprach|erläuterte|warnte|sagte|referierte|moderierte|räumte|führte|zeigte"
                    + "|forderte|plädierte|erklärte|ging|beschrieb|hielt|leitete|skizzierte|verwies|ergänzte|fasste|präsentierte"
                    + "|diskutierte"
                    + "|lobte|kritisierte|antwortete|trug|dankte|unterstrich|schloss|regte|meinte)\\b"
                    + "|^(?:,\\s\\p{Lu}[^:.]{2,50})?:\\s\\p{Lu}",
            FLAGS);
    /// Who signs because he or she was in the chair has not written the minutes.
    private static final Pattern CHAIRS = Pattern.compile(
            "^,?\\s\\(?(?:\\p{L}+\\s)?(?:\\p{L}*[Vv]orsitz|(?:Ober|Erste\\p{L}? )?[Bb]ürgermeister|Ortsvorsteher|Landr|Beigeordnete)",
            FLAGS);
    /// "Unsere Mitarbeiterin …", as newspapers call whoever wrote.
    private static final Pattern STAFF = Pattern.compile("(?:Mitarbeiter|Redakteur|Reporter|Korrespondent"
            + "|Volontär)(?:in)?");
    private static final Pattern OURS = Pattern.compile("^(?:Von )?[Uu]nser(?:e|er|em)?\\s(?:freien?\\s)?$");
    private static final Pattern LEADER = Pattern.compile("(?:Projektleiter|Sprecher)(?:in)?");
    private static final Pattern REPORTS = Pattern.compile(
            "^(?:\\s\\([^()]{2,60}\\))?(?:\\sund(?:\\s\\p{Lu}[\\p{L}-]+){1,4})?\\s(?:referier(?:t|en)"
                    + "|präsentier(?:t|en)|erläutert (?:die|den|das) (?:Vorlage|Plan\\p{L}*|Konzept\\p{L}*|Entwurf"
                    + "|Sachstand|Verfahren)"
                    + "|(?:trägt|trug|tragen|trugen)\\b(?![^.]{0,20}\\b(?:Wunsch|Wünsche|Anliegen"
                    + "|Bitte))[^.]{0,80}\\bvor\\b|stell(?:t|te|en|ten)\\b(?!(?: \\p{L}+)? (?:Wunsch|Wünsche"
                    + "|Antrag|Anträge|Anliegen|Bitte|Forderung))[^.]{0,100}\\bvor\\b|(?:hält|hielt) (?:einen"
                    + "|den) (?:Vortrag|Impuls)"
                    + "|(?:gibt|gab) (?:einen|den) (?:Bericht|Überblick|Sachstand)|führte?\\b[^.]{0,60}\\bein\\b)",
            FLAGS);
    private static final Pattern PHOTO = Pattern
            .compile("\\b(?:Fotos?|Bild(?:er)?|Grafik|Titelbild|Layout|Gestaltung)\\s?:");

    /// The strongest role that the words tell.
    ///
    /// @param before what stands before the name in its sentence
    /// @param after what stands behind it
    /// @param event whether the document tells of an event at which people spoke
    /// @param introduces whether the name begins a line that introduces somebody
    static RoleCue of(String before, String after, boolean event, boolean introduces) {
        if (INQUIRIES.matcher(before).find()) {
            return NAMED;
        }
        if (WORKS_ON.matcher(before).find() && REACHED_AT.matcher(after).find()) {
            return IN_CHARGE;
        }
        boolean chairs = before.endsWith("gez. ") && CHAIRS.matcher(after).find();
        boolean by = (BY.matcher(before).find() || SUBTITLE.matcher(before).find()) && BY_ENDS.matcher(after).find();
        if (!chairs && (by || writes(before)) && !PHOTO.matcher(before).find()) {
            return WRITES_IT;
        }
        boolean comments = before.isEmpty() && WROTE_AT.matcher(after).find();
        if (comments || (WROTE.matcher(before).find() && REPEATED.matcher(after).find())) {
            return WRITES_IT;
        }
        if (event && (SPEAKS_BEFORE.matcher(before).find() || SPEAKS_AFTER.matcher(after).find() || introduces)) {
            return SPEAKS;
        }
        boolean presents = PRESENTS_BEFORE.matcher(before).find() && PRESENTS_AFTER.matcher(after).find();
        if (presents || TALK_BEFORE.matcher(before).find() || TALK_AFTER.matcher(after).find()) {
            return SPEAKS;
        }
        boolean other = HELPS.matcher(before).find() || NO_LONGER.matcher(after).find()
                || NO_LONGER.matcher(before).find();
        return isInCharge(before, after) && !other ? IN_CHARGE : NAMED;
    }

    /// What is said in brackets of those who are named between the cue and the name does not part them.
    private static boolean writes(String before) {
        String bare = BRACKETS.matcher(before).replaceAll("");
        return (WRITES.matcher(bare).find() && !REMARK.matcher(before).find()) || WRITES_PART.matcher(bare).find();
    }

    private static boolean isInCharge(String before, String after) {
        boolean asked = TO_BE_ASKED.matcher(before).find() && !REACHED.matcher(after).find();
        boolean called = (IN_CHARGE_BEFORE.matcher(before).find() || IN_CHARGE_SHORTLY.matcher(before).find())
                && !FORMER.matcher(before).find();
        boolean does = (DOES_BEFORE.matcher(before).find() && DOES_AFTER.matcher(after).find())
                || (DONE_BEFORE.matcher(before).find() && DONE_AFTER.matcher(after).find());
        boolean alsoCares = CARES_BEFORE.matcher(before).find() && CARES_AFTER.matcher(after).find();
        return asked || called || does || alsoCares || ChargeVerbs.tell(before, after)
                || IN_CHARGE_AFTER.matcher(after).find();
    }

    /// The same, an author where a newspaper calls somebody its own, or in charge where the text calls an otherwise unknown person by
    /// such a function.
    ///
    /// @param function null when the text calls the person by none
    /// @param before what stands before it in its sentence
    RoleCue calledBy(@Nullable String function, String before) {
        if (function != null && STAFF.matcher(function).matches() && OURS.matcher(before).find()) {
            return WRITES_IT;
        }
        return role == Role.MENTIONED && function != null && LEADER.matcher(function).matches() ? IN_CHARGE : this;
    }

    /// Whether somebody of whom minutes tell gave a report, which is more than to have had a say.
    ///
    /// @param after what stands behind the name
    static boolean reports(String after) {
        return REPORTS.matcher(after).find();
    }

    /// Whether a text is the label of a picture, behind which somebody is named who did not write.
    static boolean isPhotoCredit(String label) {
        return PHOTO.matcher(label).find();
    }

    /// Somebody seen in that role.
    Sighting with(PersonName name, RoleLine said, String quote) {
        return Sighting.of(name, role, said, rule, quote);
    }
}
