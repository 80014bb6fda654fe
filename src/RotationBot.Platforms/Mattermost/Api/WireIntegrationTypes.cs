namespace RotationBot.Platforms.Mattermost.Api;

internal sealed record WireCommand
{
    public string? Id { get; init; }
    public string? Token { get; init; }
    public string? TeamId { get; init; }
    public string? Trigger { get; init; }
    public string? Url { get; init; }

    /// <summary>"P" for POST, "G" for GET.</summary>
    public string? Method { get; init; }

    public bool? AutoComplete { get; init; }
    public string? AutoCompleteDesc { get; init; }
    public string? AutoCompleteHint { get; init; }
    public string? DisplayName { get; init; }
    public string? Description { get; init; }
}

/// <param name="Url">Where the server sends what was filled in.</param>
internal sealed record DialogRequest(string TriggerId, string Url, Dialog Dialog);

internal sealed record Dialog(string CallbackId, string Title, IReadOnlyList<DialogElement> Elements)
{
    public string? IntroductionText { get; init; }
    public string? SubmitLabel { get; init; }
    public bool NotifyOnCancel { get; init; }
    public string? State { get; init; }
}

/// <param name="Type">"text", "textarea", "select", "bool" or "radio".</param>
internal sealed record DialogElement(string DisplayName, string Name, string Type)
{
    public string? Subtype { get; init; }
    public string? Placeholder { get; init; }
    public string? HelpText { get; init; }
    public string? Default { get; init; }
    public bool Optional { get; init; }
    public string? DataSource { get; init; }
    public IReadOnlyList<DialogOption>? Options { get; init; }
}

internal sealed record DialogOption(string Text, string Value);
