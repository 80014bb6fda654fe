using static RotationBot.Configuration.Shapes.Key;
using static RotationBot.Configuration.Shapes.Values;

namespace RotationBot.Configuration.Shapes;

/// <summary>Which words mean which team.</summary>
internal static class RulesetShapes
{
    public static readonly ObjectShape Fallback = new("fallback", "Who answers when nothing matches.",
        Optional("team", Named.Team, "Owns the request."),
        Optional("channels", SetOf(Named.Channel, "name at least one channel"), "Where people may know."))
    { Choices = [new(true, "team", "channels")] };

    public static readonly ObjectShape Option = new("option", "An answer to a qualifier's question.",
        Required("id", Id, "What `when` of an owner calls it."),
        Required("label", Text, "On the button."),
        Required("words", ListOf(Text), "State the option without a question."),
        Optional("cc", SetOf(Named.Team), "Teams named beside the owner under this option. Nobody of them is told.", "[]"));

    public static readonly ObjectShape Qualifier = new("qualifier", "What may have to be asked.",
        Required("id", Id, "Each has its own."),
        Required("ask", Text, "The question."),
        Required("options", ListOf(Option), "The answers."));

    public static readonly ObjectShape Keyword = new("keyword", "A word or phrase of which more is to be said.",
        Required("word", Text, "Matches whole, in any case."),
        Optional("aliases", ListOf(Text), "Other words for the same.", "[]"),
        Optional("weight", new NumberShape(100), "1: a plain keyword; 0.5: an everyday word that decides where nothing else does; 0.4 and less: a word that decides only in company.", "1"));

    public static readonly ObjectShape Example = new("example", "A message, and the team that must be offered first for it.",
        Required("text", Text, "As somebody might write it."),
        Required("team", Named.Team, "A file whose rules offer another one first is refused."));

    private static readonly Key Examples = Optional("examples", ListOf(Example), "Checked whenever the file is read.", "[]");

    private static readonly Key Cc = Optional("cc", SetOf(Named.Team), "Teams named beside the owner. Nobody of them is told.", "[]");

    private static readonly Key Together = Optional("together", Truth, "Its owners look after it together; otherwise one of them may.", "false");

    private static readonly Key[] Departures =
    [
        Optional("when", Named.Option, "The team owns it under this option of a qualifier.", otherwise: "always"),
        Optional("channel", Named.Channel, "In place of the team's own.", otherwise: "the team's"),
        Optional("group", Named.Group, "In place of the team's own.", otherwise: "the team's"),
        Optional("policy", Named.Policy, "In place of the team's own.", otherwise: "the team's"),
        Optional("featureRequestOf", Named.Team, "These messages ask for a feature of that team, which must have a `productManager`: the reply says that the product manager triages them, the owner's policy tells whoever it names, and *It's a bug* gives the request to that team's rota. An urgent message goes there at once."),
        Optional("references", ListOf(Address), "Where to look up who really owns it: the first reply links to it.", "[]"),
        Optional("asksFor", AsksFor, "In place of the team's own.", otherwise: "the team's"),
        Optional("knowledgeBase", Address, "In place of the team's own.", otherwise: "the team's"),
    ];

    public static readonly ObjectShape Owner = new("owner", "A team that looks after a topic.", [Required("team", Named.Team, "Which."), .. Departures]);

    /// <summary>Several owners, or the keys of the only one.</summary>
    private static readonly Key[] Owners =
        [Optional("owners", ListOf(Owner, "somebody must own it"), "Where there are several."), Optional("team", Named.Team, "The only owner."), .. Departures];

    private static readonly Choice[] OwnersOrOne = [new(true, "owners", "team"), .. Departures.Select(k => new Choice(false, "owners", k.Name))];

    public static readonly ObjectShape Topic = new("topic", "A subject and who looks after it.",
        [
            Required("id", Id, "Each has its own."),
            Required("name", Text, "Shown as the reason."),
            Required("keywords", ListOf(new EitherShape(Text, Keyword), "no message could match the topic"), "What messages about it say."),
            Optional("excluded", ListOf(Text), "Phrases in which a keyword of the topic does not count.", "[]"),
            Optional("sideWords", ListOf(Text), "Mere circumstances where this topic fits best: they speak for no other topic then.", "[]"),
            Cc,
            Together,
            Examples,
            .. Owners,
        ])
    { Choices = OwnersOrOne };

    public static readonly ObjectShape Exception = new("exception", "Words that decide before any topic.",
        [
            Required("id", Id, "Each has its own."),
            Required("name", Text, "Shown as the reason."),
            Required("words", ListOf(Text, "no message would have one of its words"), "One of them must be in the message."),
            Optional("with", ListOf(Text, "no message would have one of its words"), "And one of these too."),
            Optional("near", new WholeShape(0, 1000), "How many words may stand between the two.", otherwise: "any number"),
            Optional("excluded", ListOf(Text), "Phrases in which its words do not count.", "[]"),
            Cc,
            Together,
            Examples,
            .. Owners,
        ])
    { Choices = OwnersOrOne };

    public static readonly ObjectShape Ruleset = new("ruleset", "Which words mean which team.",
        Required("fallback", Fallback),
        Optional("qualifiers", ListOf(Qualifier), @default: "[]"),
        Optional("topics", ListOf(Topic), "Subjects and who looks after them.", "[]"),
        Optional("exceptions", ListOf(Exception), @default: "[]"));
}
