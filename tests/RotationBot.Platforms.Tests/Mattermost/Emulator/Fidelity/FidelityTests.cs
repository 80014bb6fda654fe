namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>The emulator answers as the server that was recorded.</summary>
public sealed class FidelityTests
{
    private static readonly Dictionary<string, Case> Cases =
        new[] { AccountCases.All, ChannelCases.All, PostCases.All, ErrorCases.All, SocketCases.All, IntegrationCases.All }.SelectMany(c => c).ToDictionary(c => c.Name);

    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["action-response-update-ephemeral"] = "it is what an integration answers, the server only reads it",
        ["ws-authentication_challenge-request"] = "it is what a client sends",
    };

    public static TheoryData<string> Compared => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Compared))]
    public async Task The_answer_has_the_fields_types_and_constants_of_the_recording(string name)
    {
        await using var rig = await Rig.StartAsync(name == "error-429-rate-limited" ? new() { LimitsRate = true } : null);

        var differences = Comparison.Differences(Recording.Read(name), await Cases[name].PlayAsync(rig));

        rig.Server.ForgiveUnknown();
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Fact]
    public void Every_recording_is_compared_or_left_out_with_a_reason()
    {
        Assert.Equal(Recording.Names, Cases.Keys.Concat(LeftOut.Keys).Order(StringComparer.Ordinal));
    }
}
