namespace RotationBot.Domain.Directory;

/// <summary>How urgent a request is.</summary>
/// <param name="Label">How it is shown ("S1"): the id in capitals unless configured.</param>
/// <param name="Words">Words in a message that mean it, any case.</param>
public sealed record Priority(PriorityId Id, string Label, IReadOnlyList<string> Words, bool IsDefault);
