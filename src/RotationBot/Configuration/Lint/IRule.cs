namespace RotationBot.Configuration.Lint;

/// <summary>One kind of disappointment. Pure: the same outlook gives the same findings.</summary>
internal interface IRule
{
    /// <summary>As people read it in a report and in docs/check.md.</summary>
    string Name { get; }

    IEnumerable<Finding> Look(Outlook outlook);
}
