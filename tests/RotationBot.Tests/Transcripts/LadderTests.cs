namespace RotationBot.Tests.Transcripts;

/// <summary>Every kind of target at every rung, each told in one place.</summary>
public sealed class LadderTests
{
    private const string Ladders = "ladders.config.json";

    [Fact]
    public Task A_channel_at_the_first_level_gets_a_post_of_its_own() => Transcript.HoldsAsync("""
        rosa in #watch: @rotationbot the screen is black
            rotationbot in thread: Thanks, noted for Watch.
              I've told #ops (floor). Next: Ann (duty) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ops: R-1 from Rosa in #watch needs somebody: “the screen is black” Open the thread.
              [I'm on it]
        +15 min
            rotationbot in thread: @ann (duty): R-1 from Rosa is waiting for you: “the screen is black”
              [I'm on it]
              told: ann
        """, Ladders);

    [Fact]
    public Task A_group_is_told_in_the_teams_channel_and_the_last_contact_too() => Transcript.HoldsAsync("""
        rosa in #web: @rotationbot the site is slow
            rotationbot in thread: Thanks, noted for Web.
              On call: @desk. Posted in #web-team; I'll say here when somebody has picked it up.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #web-team: R-1 from Rosa in #web: “the site is slow” Open the thread.
              @desk, please look.
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ann, bob
        +15 min
            rotationbot in thread: Nobody could be reached for R-1: Ann and Bob were each told. I've told Cat. It stays open;
                anyone can take it.
              [I'm on it]
            rotationbot in a thread of #web-team: Nobody could be reached for R-1: Ann and Bob were each told. I've told
                @cat. It stays open; anyone can take it.
              [I'm on it]
              told: cat
            rotationbot in thread: (edited) R-1 · Web · nobody could be reached, anyone can take it
            rotationbot in #web-team: (edited) R-1 from Rosa in #web: “the site is slow” Open the thread.
              nobody could be reached, anyone can take it
        """, Ladders);

    [Fact]
    public Task A_group_the_asker_mentioned_is_not_pinged_again() => Transcript.HoldsAsync("""
        rosa in #web: @desk the site is slow
            told: ann, bob
            rotationbot in thread: Thanks, noted for Web.
              desk was told by your mention.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """, Ladders);

    [Fact]
    public Task Whoever_a_private_request_is_handed_to_hears_of_it_where_they_can_see_it() => Transcript.HoldsAsync("""
        rosa to the bot: my salary page shows somebody else's
            rotationbot in thread: Web looks after this. On call: Ann. Nobody has been told; post it, and they will be.
              [Post it in #web-team]
        rosa presses Post it in #web-team
            rotationbot in thread: Thanks, noted for Web.
              On call: @desk. Posted in #web-team; I'll say here when somebody has picked it up.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #web-team: R-1 from Rosa in a direct message: “my salary page shows somebody else's”
              @desk, please look.
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ann, bob
        ann in #web-team: not ours, this one
        ann: /oncall handoff R-1 team:nobody
            only ann sees: Moved to Nobody by Ann.
            rotationbot in @ann: @ann Moved to Nobody by Ann. desk: R-1 from Rosa is waiting for you: (said in private; ask
                Rosa)
              [I'm on it]
              told: ann
            rotationbot in @bob: @bob Moved to Nobody by Ann. desk: R-1 from Rosa is waiting for you: (said in private; ask
                Rosa)
              [I'm on it]
              told: bob
            rotationbot in a thread of @rosa: Moved to Nobody by Ann. @desk has been told.
            rotationbot in #web-team: (edited) R-1: Moved to Nobody by Ann.
            rotationbot in a thread of @rosa: (edited) R-1 · Nobody (came from Web) · open, Ann and Bob told
        +15 min
            rotationbot in @cat: @cat Nobody could be reached for R-1: Ann and Bob were each told. I've told Cat. It stays
                open; anyone can take it.
              [I'm on it]
              told: cat
            rotationbot in a thread of @rosa: Nobody could be reached for R-1: Ann and Bob were each told. I've told Cat. It
                stays open; anyone can take it.
              [I'm on it]
            rotationbot in a thread of @rosa: (edited) R-1 · Nobody (came from Web) · nobody could be reached, anyone can
                take it
        """, Ladders);
}
