using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Requests;

/// <summary>All that is understood of a message that may ask for something, in one reading of it.</summary>
/// <param name="SaysNothing">Empty, or a mere greeting.</param>
public sealed record Understanding(bool SaysNothing, Ownership Ownership, Priority Priority, RequestDetails Details)
{
    /// <param name="known">The label of the option that was said before ("Self-hosted"): it holds where the message says none.</param>
    public static Understanding Of(Organisation organisation, Entry entry, string body, string? known = null)
    {
        var words = organisation.Read(body);
        return new(
            MessageShape.IsEmptyOrGreeting(words),
            Ownership.Of(organisation, entry, words, known),
            organisation.PriorityReader.Find(words) ?? organisation.DefaultPriority,
            organisation.DetailReader.Read(body, words, []));
    }
}
