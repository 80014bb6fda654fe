namespace RotationBot.Domain.Directory;

/// <summary>Where a team's GitHub issues are, and what they carry.</summary>
/// <param name="Repository"><c>owner/name</c>; null: any.</param>
/// <param name="Labels">In some, <c>{customer}</c> and <c>{priority}</c> stand for those of the request.</param>
/// <param name="Project">The board they belong on.</param>
/// <param name="Template">The file name of an issue template in the repository.</param>
public sealed record IssueTracker(string? Repository, IReadOnlyList<string> Labels, Uri? Project, string? Template)
{
    private const string Unknown = "…";

    /// <summary>What a label may leave to the request.</summary>
    public static readonly IReadOnlyList<string> Placeholders = ["{customer}", "{priority}"];

    /// <summary>The labels that every issue carries.</summary>
    public IEnumerable<string> FixedLabels => Labels.Where(l => !l.Contains('{', StringComparison.Ordinal));

    /// <summary>All labels of one issue; what is not known is an ellipsis.</summary>
    public IEnumerable<string> LabelsFor(string? customer, string? priority) => Labels.Select(l => l
        .Replace("{customer}", customer ?? Unknown, StringComparison.Ordinal)
        .Replace("{priority}", priority ?? Unknown, StringComparison.Ordinal));

    /// <summary>Whether nothing in the label is still to be filled in.</summary>
    public static bool IsComplete(string label) => !label.Contains(Unknown, StringComparison.Ordinal);
}
