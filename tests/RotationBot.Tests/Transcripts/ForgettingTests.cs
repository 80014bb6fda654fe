namespace RotationBot.Tests.Transcripts;

/// <summary>Long after: what people wrote is forgotten, but not that they asked, nor where.</summary>
public sealed class ForgettingTests
{
    [Fact]
    public Task A_hundred_days_later_an_old_thread_is_still_answered() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open the
                thread.
              @amir (primary), please look. (matched "SAML", "login" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        amir presses I'm on it on #ask-source
            rotationbot in thread: Amir has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Source (matched "SAML", "login" -> IAM) · taken by Amir 10:00
              [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: (edited) R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              taken by Amir 10:00 (matched "SAML", "login" -> IAM)
              [Hand off…] [Wrong team] [Resolved]
        amir presses Resolved on #ask-source
            rotationbot in thread: R-1 resolved by Amir after 0 s (taken in 0 s). A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · Source (matched "SAML", "login" -> IAM) · resolved by Amir 10:00
            rotationbot in #ask-source: (edited) R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              resolved by Amir 10:00 (matched "SAML", "login" -> IAM)
        rosa to the bot: SAML login fails for Initech
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM). On call: Amir. Nobody has been
                told; post it, and they will be.
              [Post it in #ask-source]
        kim in #team-support-engineering: @rotationbot the docs page on licences is out of date
            rotationbot in thread: CE looks after this (matched "licences" -> Enterprise subscriptions and licenses).
              Please ask in #discuss-ce. Mention the CE assigned to the account. Nobody is paged for this; it stays open here
                until somebody resolves it.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +100 d
        R-1 is forgotten
        amir presses Resolved on #ask-source
            only amir sees: R-1 was resolved by Amir Mon 23 Nov 2026 10:00, so there is nothing more to do. A new mention in
                its thread opens a new request.
        amir reacts :eyes: on #ask-source
        rosa presses Post it in #ask-source
            only rosa sees: I no longer keep what you wrote then. Tell me once more what you need, and I'll find the right
                team.
        rosa: /oncall requests
            only rosa sees: R-2 · CE · open · 100 d old · “the docs page on licences is out of date”
        rosa replies on R-1: @rotationbot SAML login fails for Acme again
            rotationbot in a thread of #ask-source: Source looks after this (matched "SAML", "login" -> IAM).
              @jonas (primary), please look. Next: Mei (backup) in 15 min.
              R-3 (after R-1)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: jonas
        the bot stops
        the bot starts
        """);
}
