using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Socket;

namespace RotationBot.Platforms.Tests.Mattermost;

/// <summary>What a real server said is read.</summary>
public sealed class RecordedTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Mattermost", "Recorded");

    public static TheoryData<string> Frames =>
        [.. Directory.EnumerateFiles(Folder, "ws-*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => !f.EndsWith("-request", StringComparison.Ordinal)).Order()];

    [Theory]
    [MemberData(nameof(Frames))]
    public void Every_frame_is_an_event_or_a_reply(string recording)
    {
        var frame = Read(recording);

        Assert.NotEqual(frame.Event is null, frame.Status is null);
    }

    [Fact]
    public void A_post_is_read_from_the_text_it_is_wrapped_in()
    {
        var frame = Read("ws-posted-reply");
        var post = frame.Inner("post", MattermostJson.Default.WirePost)!;

        Assert.Equal((26, 26, frame.ChannelId), (post.Id.Length, post.RootId.Length, post.ChannelId));
        Assert.Equal(("O", false, false), (frame.Word("channel_type"), post.IsSystem, post.IsFromBot));
        Assert.True(Read("ws-posted-header-change").Inner("post", MattermostJson.Default.WirePost)!.IsSystem);
        Assert.True(Read("ws-posted-slash-in-channel").Inner("post", MattermostJson.Default.WirePost)!.IsFromBot);
    }

    [Fact]
    public void A_greeting_a_reaction_and_a_changed_user_are_read()
    {
        Assert.Equal((true, 0L, 26), (Read("ws-hello").IsHello, Read("ws-hello").Seq, Read("ws-hello").Word("connection_id")!.Length));
        Assert.Equal("white_check_mark", Read("ws-reaction_added").Inner("reaction", MattermostJson.Default.WireReaction)!.EmojiName);
        Assert.Equal(26, Read("ws-user_updated").Inner("user", MattermostJson.Default.WireUser)!.Id.Length);
        Assert.Equal("infrastructure-delivery-team", Read("ws-channel_updated").Inner("channel", MattermostJson.Default.WireChannel)!.Name);
    }

    [Fact]
    public void Answers_are_read_with_what_they_leave_out()
    {
        var since = Body("posts-since", MattermostJson.Default.WirePosts);
        Assert.Equal(since.Order.Count, since.InOrder.Count());
        Assert.Contains(since.InOrder, p => p.DeleteAt > 0);
        Assert.Contains(since.InOrder, p => p.OriginalId.Length > 0);
        Assert.Contains(since.InOrder, p => p.Metadata?.Reactions is [{ EmojiName: "eyes" }]);
        Assert.Equal("Europe/Berlin", Body("user-with-timezone", MattermostJson.Default.WireUser).Timezone!.Chosen);
        var me = Body("users-me", MattermostJson.Default.WireUser);
        Assert.Equal((true, "rotationbot", "RotationBot", null), (me.IsBot, me.Username, me.Called, me.Timezone!.Chosen));
        Assert.Equal(["D", "D"], Body("my-channels", MattermostJson.Default.IReadOnlyListWireChannel).Select(c => c.Type));
        Assert.Equal("api.ldap_groups.license_error", Body("error-501-groups-unlicensed", MattermostJson.Default.WireError).Id);
    }

    private static Frame Read(string recording) => Frame.Read(File.ReadAllBytes(Path.Combine(Folder, recording + ".json")))!;

    private static T Body<T>(string recording, JsonTypeInfo<T> type)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, recording + ".json")));
        return document.RootElement.GetProperty("body").Deserialize(type)!;
    }
}
