namespace RotationBot.Configuration.Lint.Rules;

/// <summary>Something declared that nothing refers to, so that it never has any effect.</summary>
internal sealed class Unused : IRule
{
    private static readonly (string Section, string Consequence)[] Sections =
    [
        ("people", "is in no rota, team, group or policy and is no admin, so is never told anything; add them where they belong, or take them out"),
        ("holidays", "is named by no person, rota or policy, so these are working days for everybody; name it there, or take it out"),
        ("channels", "has no team or rulesets and nothing posts there, so the bot neither hears nor says anything in it; give it rulesets, or take it out"),
        ("groups", "has no team or rulesets, holds no rota and nothing refers to it, so a mention of it has no effect; give it rulesets, or take it out"),
        ("rotas", "serves no team, group or header, so nobody sees it; name it there, or take it out"),
        ("policies", "is used by no team or topic, so it never tells anybody; name it there, or take it out"),
        ("rulesets", "is asked by no channel, group or direct message, so none of its rules is ever read; name it there, or take it out"),
    ];

    public string Name => "unused";

    public IEnumerable<Finding> Look(Outlook outlook)
    {
        var used = Uses.In(outlook.Organisation, outlook.File).ToHashSet();
        return from section in Sections
               from entry in outlook.File.Entries(section.Section)
               where !used.Contains(entry.Path)
               select new Finding(Name, entry.Path, entry.Id, $"\"{entry.Id}\" {section.Consequence}");
    }
}
