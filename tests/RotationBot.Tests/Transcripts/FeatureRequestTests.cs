namespace RotationBot.Tests.Transcripts;

/// <summary>Feature requests are the product manager's, unless they are none.</summary>
public sealed class FeatureRequestTests
{
    [Fact]
    public Task It_is_a_bug() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot could you add support for ARM builds
            rotationbot in thread: This may be a feature request (matched "could you add", "add support for" -> Feature
                request): Delivery's PM Noor triages those, not the support rota.
              I've cc'd @noor (pm).
              R-1
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: noor
        rosa presses It's a bug
            only rosa sees in thread: Ivo, who asked, or somebody on call for Delivery PM can answer this.
        ivo presses It's a bug
            rotationbot in thread: Ivo says it's a bug, so Delivery looks after it. @ana (engineer): R-1 from Ivo is waiting
                for you: “could you add support for ARM builds”
              Next: Maria and Noor (em and pm) in 15 min.
              [I'm on it]
              told: ana
            rotationbot in thread: (edited) R-1 · Delivery (came from Delivery PM) · open, Noor and Ana told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ivo presses Right, a feature
            only ivo sees in thread: That is settled already: R-1 · Delivery · open, Noor and Ana told.
        +16 min
            10:15 rotationbot in thread: @maria, @noor (em and pm): R-1 is still open, Ana has not answered yet.
              [I'm on it]
              told: maria, noor
        """);

    [Fact]
    public Task Right_a_feature_says_the_asker() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could you add support for ARM builds
            told: ana, maria, noor
            rotationbot in thread: This may be a feature request (matched "could you add", "add support for" -> Feature
                request): Delivery's PM Noor triages those, not the support rota.
              Noor (pm) was told by your mention.
              R-1
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ivo presses Right, a feature
            rotationbot in thread: Thanks, a feature request then: R-1 stays with Delivery's PM Noor.
            rotationbot in thread: (edited) R-1 · Delivery PM (matched "could you add", "add support for" -> Feature request)
                · open, Noor told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ivo presses Right, a feature
            only ivo sees in thread: That is settled already: R-1 · Delivery PM · open, Noor told.
        noor presses I'm on it
            rotationbot in thread: Noor has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Delivery PM (matched "could you add", "add support for" -> Feature request)
                · taken by Noor 10:00
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Right_a_feature_says_the_product_manager() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot could you add support for ARM builds
            rotationbot in thread: This may be a feature request (matched "could you add", "add support for" -> Feature
                request): Delivery's PM Noor triages those, not the support rota.
              I've cc'd @noor (pm).
              R-1
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: noor
        noor presses Right, a feature
            rotationbot in thread: Noor has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Delivery PM (matched "could you add", "add support for" -> Feature request)
                · taken by Noor 10:00
              [Hand off…] [Wrong team] [Resolved]
        ivo presses It's a bug
            only ivo sees in thread: That is settled already: R-1 · Delivery PM · taken by Noor 10:00.
        """);

    [Fact]
    public Task An_outage_is_never_taken_for_a_wish() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot P1: builds are down since ARM is unsupported
            rotationbot in thread: Delivery looks after this (P1 goes before Feature request).
              @ana (engineer), please look. We have seen this; the next update comes from the person who takes it. Next:
                Maria and Noor (em and pm) in 5 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        kim in #sustained-engineering: @rotationbot outage: the new feature flag took community down
            rotationbot in thread: SET looks after this (P1 goes before Feature request).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-2 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        """);

    [Fact]
    public Task At_night_the_product_manager_hears_of_it_in_the_morning() => Transcript.HoldsAsync("""
        at Mon 23 Nov 20:00
        ivo in #delivery: @rotationbot could you add support for ARM builds
            rotationbot in thread: This may be a feature request (matched "could you add", "add support for" -> Feature
                request): Delivery's PM Noor triages those, not the support rota.
              It's 20:00 and the rota works Mon-Fri 09:00-18:00 (London), so Noor (pm) will see this tomorrow at 09:00
                (tomorrow 11:00 Sofia). If somebody is blocked right now, reply "urgent" and I'll tell Noor (pm) at once.
              R-1
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ivo presses Right, a feature
            rotationbot in thread: Thanks, a feature request then: R-1 stays with Delivery's PM Noor.
            rotationbot in thread: (edited) R-1 · Delivery PM (matched "could you add", "add support for" -> Feature request)
                · open
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +14 h
            09:00 rotationbot in thread: Good morning @noor (pm): R-1 from Ivo has waited since yesterday 20:00: “could you
                add support for ARM builds”
              [I'm on it]
              told: noor
            09:15 rotationbot in thread: Nobody could be reached for R-1: Noor was told. I've told @maria. It stays open;
                anyone can take it.
              [I'm on it]
              told: maria
            rotationbot in thread: (edited) R-1 · Delivery PM (matched "could you add", "add support for" -> Feature request)
                · nobody could be reached, anyone can take it
        """);

    [Fact]
    public Task In_a_direct_message_nobody_is_told_before_it_is_posted() => Transcript.HoldsAsync("""
        ivo in #delivery: hello
        the file changes: "directMessages": { "rulesets": ["whodoinotify"] } => "directMessages": { "rulesets": ["sourcegraph-delivery"] }
        the file is read again
            rotationbot in #bot-ops: The configuration has changed and is in force.
              directMessages: rulesets changed
        ivo to the bot: could you add support for ARM builds
            rotationbot in thread: This may be a feature request (matched "could you add", "add support for" -> Feature
                request): Delivery's PM Noor triages those, not the support rota. Nobody has been told; post it, and they
                will be.
              [Post it in #delivery]
        ivo presses Post it in #delivery
            rotationbot in thread: This may be a feature request (matched "could you add", "add support for" -> Feature
                request): Delivery's PM Noor triages those, not the support rota.
              On call: Noor (pm). Posted in #delivery; I'll say here when somebody has picked it up.
              R-1
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #delivery: R-1 from Ivo in a direct message: “could you add support for ARM builds”
              @noor (pm), please look. (Feature request)
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: noor
        ivo presses It's a bug
            rotationbot in thread: Ivo says it's a bug, so Delivery looks after it. Ana (engineer) has been told. Next: Maria
                and Noor (em and pm) in 15 min.
            rotationbot in #delivery: R-1 from Ivo in a direct message: “could you add support for ARM builds”
              @ana (engineer), please look. (came from Delivery PM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
            rotationbot in thread: (edited) R-1 · Delivery (came from Delivery PM) · open, Noor and Ana told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #delivery: (edited) R-1: Ivo says it's a bug, so Delivery looks after it.
        """);

    [Fact]
    public Task Mattermost_has_its_own() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot feature request: messages sent later
            rotationbot in thread: This may be a feature request (matched "feature request" -> Feature request): SET's PM
                Vera triages those, not the support rota.
              I've cc'd @vera (product manager).
              R-1
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: vera
        kim presses It's a bug
            rotationbot in thread: Kim says it's a bug, so SET looks after it. @kai (primary): R-1 from Kim is waiting for
                you: “feature request: messages sent later”
              Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              [I'm on it]
              told: kai
            rotationbot in thread: (edited) R-1 · SET (came from Product management) · open, Vera and Kai told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);
}
