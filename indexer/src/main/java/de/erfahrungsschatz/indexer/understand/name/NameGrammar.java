package de.erfahrungsschatz.indexer.understand.name;

/// The pieces of regular expressions that names are made of.
final class NameGrammar {

    /// One title, `Dr.`, `Dipl.-Ing.`, with the blank behind it.
    static final String TITLE = "(?:Pfr\\. [ai]\\. ?[RD]\\.|(?:Prof|Dr|Pfr|Pfrin|Dipl|Ing|Mag|rer|med|phil|jur|pol|nat|oec|soc"
            + "|theol|habil|h|c|mult|apl)\\."
            + "(?:-\\p{L}+\\.?)?|PD|Dr(?=\\s\\p{Lu})|M\\.A\\.|MdL|MdB)\\s?";
    /// A part of a name, with small letters in it, so that `SPD` is none, nor `ArL`; it may begin with an Arabic article ("al-Amin").
    static final String PART = "(?:(?:al|el|ad|as|ar)-)?\\p{Lu}(?:['’]\\p{Lu})?[\\p{L}\\p{M}]*\\p{Ll}[\\p{L}\\p{M}'’]*"
            + "(?:-\\p{Lu}[\\p{L}\\p{M}'’]+)*(?<!\\p{Lu})(?![\\p{L}\\p{M}])";
    /// The same where a blank, a comma or the end follows: then there is one way only to read it, and others need not be tried.
    static final String WHOLE_PART = "(?>" + PART + ")";
    static final String INITIAL = "(?!(?:Rm|Rh|Rf|Bg|Bm|Hr|Fr|Nr|Dr)\\.)\\p{Lu}\\p{Ll}?\\.(?:-\\p{Lu}\\.)?";
    static final String PARTICLE = "(?:von|van|vom|zu|zur|zum|de|del|della|dos|der|den|da|di|la|le|el|al|bin|ter|ten|du|v\\.|d\\."
            + "|v\\.d\\.|gen\\.|von der|zu der|te)";
    /// Whoever is the second in what follows.
    private static final String SECOND = "(?:(?:[Ss]tv|[Ss]tellv)\\. )?";
    /// How officials and members of councils are called in short: "Rm. Probst", "s. B. Amsel", "StOAR Stern".
    private static final String ABBREVIATED = "(?:Techn\\. |Erste[rn]? )?(?:Rm|Rh|Rf|Stv|Stvo|Beig|Vors|Bg|Bm|Kr\\.-Ausschussm)\\."
            + "|s\\. ?[BE]\\.|sachk\\. (?:B|E|Bürger(?:in)?|Einw(?:ohner(?:in)?)?\\.?)|StO?(?:A|V|B)R(?:in)?|E?St[RDI](?:['’]?in)?"
            + "|StOI(?:in)?|StAM|BauD"
            + "|(?:BM|OB|VBM)['’]in|StVR?(?:in)?|bgl\\. Mitgl(?:\\.|ied)|Sup\\.";
    /// Whom people have elected, and who presides over those.
    private static final String ELECTED = "(?:Stadt|Gemeinde|Kreis|Orts)vertreter(?:in)?(?:vorsteher(?:in)?)?|(?:Bürger"
            + "|Stadtverordneten)vorsteher(?:in)?|Bezirksverordneten?r?";
    /// What a person is called by, before the name: "Stadtbaurätin Heller".
    static final String FUNCTION = "(?:" + SECOND + "(?:" + ABBREVIATED + "|" + ELECTED
            + "|(?:E?PHK|POK|PHM|KHK|MGR|OBM|VBM)(?:in)?|\\p{Lu}\\p{Ll}*(?:haupt|ober|wacht)meister(?:in)?|Mitarbeiter(?:in)?"
            + "|Azubi|Praktikant(?:in)?|\\p{Lu}\\p{Ll}*amtsleiter(?:in)?|GR(?:in)?|StR(?:in)?|OB(?:in)?|BM(?:in)?|RM|Bgm\\.|Stadtv\\."
            + "|(?:Ober|Bezirks|Orts|Alt|Bau)?[Bb]ürgermeister(?:in)?"
            + "|(?:Bezirks|Stadtbau|Bau|Ober|Verwaltungs|Schul|Kirchen)?[Ss]tadtr(?:at|ätin)|(?:Stadt)?[Bb]aur(?:at|ätin)"
            + "|Gemeinder(?:at|ätin)|Ratsherrn?|Ratsfrau|Ratsmitglieds?|Stadtverordneten?r?|Kreisr(?:at|ätin)|Landr(?:at|ätin)"
            + "|(?:\\p{Lu}\\p{Ll}+)?[Dd]ezernent(?:in)?|Beigeordneten?r?|(?:Stadt)?[Kk]ämmer(?:er|in)"
            + "|(?:\\p{Lu}\\p{L}*)?[Vv]orsitzenden?r?|(?:\\p{Lu}\\p{Ll}+)?[Mm]oderator(?:in)?|Professor(?:in)?"
            + "|\\p{Lu}\\p{Ll}*kommissar(?:in)?|(?:Markt|Orts)gemeinder(?:at|ätin)|Schwester|Pater|Pastor(?:in)?|Sr\\."
            + "|Diakon(?:in)?|Mediator(?:in)?|Rektor(?:in)?|Schatzmeister(?:in)?|Kassenprüfer(?:in)?"
            + "|Pfarrer(?:in)?|Superintendent(?:in)?|Vikar(?:in)?|Dekan(?:in)?|(?:Kultus|Bau|Innen|Staats)?[Mm]inister(?:in)?"
            + "|Senator(?:in)?|Präsident(?:in)?"
            + "|(?:Stadt|Schul)?[Dd]irektor(?:in)?|(?:Amts|Abteilungs|Fachbereichs|Projekt|Referats|Sachgebiets|Schul|Büro)"
            + "[Ll]eiter(?:in)?|Geschäftsführer(?:in)?|(?:Quartiers|Stadtteil|Klimaschutz|City|Projekt)[Mm]anager(?:in)?"
            + "|Architekt(?:in)?|Stadtplaner(?:in)?|Ortsvorsteher(?:in)?|Abgeordneten?r?|(?:Integrations|Behinderten"
            + "|Gleichstellungs|Jugend|Senioren)?[Bb]eauftragten?r?|Sprecher(?:in)?|Stellvertreter(?:in)?"
            + "|(?:\\p{Lu}\\p{Ll}+)?[Kk]oordinator(?:in)?|Kolleg(?:e|en|in)|Hausmeister(?:in)?|(?:\\p{Lu}{2,5}-)?Referent(?:in)?"
            + "|(?:Staats)?[Ss]ekretär(?:in)?|(?:Ministerial|(?:Ober)?[Rr]egierungs|(?:Ober)?[Ss]tudien|(?:Ober)?[Bb]au|Kreis|Forst)"
            + "(?:r(?:at|ätin)|direktor(?:in)?)|(?:\\p{Lu}\\p{Ll}*)?[Aa]mt(?:mann|frau|smann)"
            + "|(?:Stadt|Regierungs)?(?:ober)?[Ii]nspektor(?:in)?|(?:Jugend|Landschafts)pfleger(?:in)?|Schulleiter(?:in)?))";

    /// Of these the surname alone may follow: "Stadtrat Schwarz", but "Koordinatorin Bürgerbeteiligung".
    static final String HONOUR = SECOND + "(?:" + ABBREVIATED + "|" + ELECTED
            + "|(?:E?PHK|POK|PHM|KHK|MGR|OBM|VBM)(?:in)?|\\p{L}*kommissar(?:in)?|\\p{L}*(?:haupt|ober|wacht)meister(?:in)?"
            + "|\\p{L}*[Aa]mtsleiter(?:in)?|Ratsmitglieds?|GR(?:in)?|StR(?:in)?|OB(?:in)?|BM(?:in)?|RM|Bgm\\.|Stadtv\\."
            + "|\\p{L}*[Bb]ürgermeister(?:in)?|\\p{L}*[Ss]tadtr(?:at|ätin)|(?:Stadt)?[Bb]aur(?:at|ätin)"
            + "|Gemeinder(?:at|ätin)|Ratsherrn?|Ratsfrau|Ratsmitglieds?|Stadtverordneten?r?|Kreisr(?:at|ätin)|Landr(?:at|ätin)"
            + "|\\p{L}*[Dd]ezernent(?:in)?|Beigeordneten?r?|(?:Stadt)?[Kk]ämmer(?:er|in)|\\p{L}*[Vv]orsitzenden?r?|Professor(?:in)?"
            + "|Pastor(?:in)?|Marktgemeinder(?:at|ätin)|Stellvertreter(?:in)?|Pfarrer(?:in)?|\\p{L}*[Mm]inister(?:in)?"
            + "|Senator(?:in)?|Präsident(?:in)?|Abgeordneten?r?|Kolleg(?:e|en|in)"
            + "|Ortsvorsteher(?:in)?|(?:\\p{Lu}\\p{Ll}*)?[Aa]mt(?:mann|frau|smann))";

    /// A rank that nobles bear before their surname.
    static final String RANK = "(?:Graf|Gräfin|Freiherr|Freifrau|Freiin|Baron(?:in)?|Ritter|Edler?|Fürst(?:in)?|Prinz(?:essin)?)";

    private NameGrammar() {}
}
