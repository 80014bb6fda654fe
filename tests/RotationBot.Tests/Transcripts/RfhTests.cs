namespace RotationBot.Tests.Transcripts;

/// <summary>A request for help ready to post: what it is about, the issue, the timeline, the labels.</summary>
public sealed class RfhTests
{
    [Fact]
    public Task What_is_known_is_filled_in() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @source-support "SAML assertion expired" for customer Acme Corp on 5.2, self-hosted, needed by Friday. https://github.com/sourcegraph/customer/issues/2231
            told: amir, lena
            rotationbot in thread: Thanks, noted for Source.
              Amir (primary) until Mon 30 Nov 10:00 was told by your mention. Next: Lena (backup) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved] [RFH text]
        rosa presses RFH text
            only rosa sees in thread: Ready to post in #discuss-source; fill in what is …:
              @source-support RFH R-1: "SAML assertion expired" for customer Acme Corp on 5.2, self-hosted, needed by Friday.
                https://github.com/sourcegraph/customer/issues/2231
              Issue: https://github.com/sourcegraph/customer/issues/2231
              Timeline: by Friday
              Customer: Acme Corp · version: 5.2 · Self-hosted
              Labels of the issue: rfh, se/…, customer/acme-corp, team/source
        """);

    [Fact]
    public Task What_is_not_known_is_left_to_be_filled_in() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot P1 SAML logins fail, <!channel> @amir
            told: amir
            rotationbot in thread: Source looks after this (matched "SAML", "logins" -> IAM).
              Amir (primary) until Mon 30 Nov 10:00 was told by your mention. We have seen this; the next update comes from
                the person who takes it. Next: Lena (backup) in 5 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        rosa: /oncall rfh R-1
            only rosa sees: Ready to post in #ask-source; fill in what is …:
              @source-support RFH R-1: P1 SAML logins fail, <!channel> @amir
              Issue: …
              Timeline: …
              Customer: … · version: … · deployment: …
              Labels of the issue: rfh, se/p1, customer/…, team/source
        rosa: /oncall rfh R-9
            only rosa sees: There is no R-9. /oncall requests lists what is open.
        rosa: /oncall rfh
            only rosa sees: Which request? Name its number, as in /oncall rfh R-142.
        """);

    [Fact]
    public Task A_team_that_wants_none_says_so() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @set a bug in the emoji picker
            told: kai, omar, nia, hugo, priya
            rotationbot in thread: Thanks, noted for SET.
              Kai (primary) until Mon 30 Nov 10:00 was told by your mention. Next: Omar (backup) in 15 min, Priya (lead) in
                30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        kim: /oncall rfh R-1
            only kim sees: SET needs no request for help written: the thread of R-1 is enough.
        """);

    [Fact]
    public Task What_was_asked_in_private_is_for_its_asker_only() => Transcript.HoldsAsync("""
        rosa to the bot: SAML logins fail for customer Acme on 5.2
            rotationbot in thread: Source looks after this (matched "SAML", "logins" -> IAM). On call: Amir. Nobody has been
                told; post it, and they will be.
              [Post it in #ask-source]
        rosa presses Post it in #ask-source
            rotationbot in thread: Source looks after this (matched "SAML", "logins" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in a direct message: “SAML logins fail for customer Acme on 5.2”
              @amir (primary), please look. (IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        kim in #delivery: /oncall rfh R-1
            only kim sees: R-1 was asked in private; Rosa can have the text.
        rosa in #delivery: /oncall rfh R-1
            only rosa sees: Ready to post in #ask-source; fill in what is …:
              @source-support RFH R-1: SAML logins fail for customer Acme on 5.2
              Issue: …
              Timeline: …
              Customer: Acme · version: 5.2 · deployment: …
              Labels of the issue: rfh, se/…, customer/acme, team/source
        """);
}
