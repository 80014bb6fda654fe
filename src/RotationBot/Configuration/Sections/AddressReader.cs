using RotationBot.Configuration.Json;
using RotationBot.Configuration.Lint;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads how people, channels and groups are called on a platform. Their own readers have judged the entries; this one names no faults.</summary>
internal static class AddressReader
{
    public static MattermostNames Mattermost(JsonValue file) => new()
    {
        People = Written(file, "people").Where(e => e.Address is not null).ToDictionary(e => new PersonId(e.Id), e => e.Address!),
        Channels = Written(file, "channels").ToDictionary(e => new ChannelId(e.Id), e => e.Address ?? e.Id),
        Groups = Written(file, "groups").ToDictionary(e => new GroupId(e.Id), e => (e.Address ?? e.Id).TrimStart('@')),
    };

    private static IEnumerable<(string Id, string? Address)> Written(JsonValue file, string section) =>
        from entry in file.Entries(section)
        select (entry.Id, entry.Value.Member("mattermost")?.Literal);
}
