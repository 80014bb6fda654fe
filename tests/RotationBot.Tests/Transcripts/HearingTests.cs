namespace RotationBot.Tests.Transcripts;

/// <summary>What the bot hears, and what it must not take for a request.</summary>
public sealed class HearingTests
{
    [Fact]
    public Task An_edit_that_adds_the_mention_counts_once() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: SAML login fails for Acme
        rosa edits: @rotationbot SAML login fails for Acme
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
        rosa edits: @rotationbot SAML login fails for Acme and for Initech
        """);

    [Fact]
    public Task An_edit_after_the_mention_opens_nothing_more() => Transcript.HoldsAsync("""
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
        rosa edits: @rotationbot search results are wrong for Acme
        rosa: /oncall requests
            only rosa sees: R-1 · Source · open, Amir told · 0 s old · “search results are wrong for Acme”
        """);

    [Fact]
    public Task The_same_event_twice_is_one_request() => Transcript.HoldsAsync("""
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
        +1 min
        amir presses I'm on it
            rotationbot in thread: Amir has R-1 (after 1 min).
            rotationbot in thread: (edited) R-1 · Source (matched "SAML", "login" -> IAM) · taken by Amir 10:01
              [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: (edited) R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              taken by Amir 10:01 (matched "SAML", "login" -> IAM)
              [Hand off…] [Wrong team] [Resolved]
        the bot stops
        the bot starts and hears everything again
        rosa: /oncall requests
            only rosa sees: R-1 · Source · taken by Amir 10:01 · 1 min old · “SAML login fails for Acme”
        """);

    [Fact]
    public Task A_direct_message_is_answered_privately_and_posted_only_on_press() => Transcript.HoldsAsync("""
        rosa to the bot: SAML login fails for Acme, and please keep it quiet
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM). On call: Amir. Nobody has been
                told; post it, and they will be.
              [Post it in #ask-source]
        rosa presses Post it in #ask-source
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in a direct message: “SAML login fails for Acme, and please keep it
                quiet”
              @amir (primary), please look. (IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        rosa presses Post it in #ask-source
            only rosa sees: That was posted already: it is R-1.
        +2 min
        amir replies on #ask-source: on it
            rotationbot in thread: Amir has R-1 (after 2 min).
            rotationbot in thread: (edited) R-1 · Source (IAM) · taken by Amir 10:02
              [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: (edited) R-1 from Rosa in a direct message: “SAML login fails for Acme, and please
                keep it quiet”
              taken by Amir 10:02 (IAM)
              [Hand off…] [Wrong team] [Resolved]
        +3 min
        rosa presses Resolved
            rotationbot in thread: R-1 resolved by Rosa after 5 min (taken in 2 min). A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · Source (IAM) · resolved by Rosa 10:05
            rotationbot in #ask-source: (edited) R-1 from Rosa in a direct message: “SAML login fails for Acme, and please
                keep it quiet”
              resolved by Rosa 10:05 (IAM)
        """);

    [Fact]
    public Task A_direct_message_nobody_fits() => Transcript.HoldsAsync("""
        rosa to the bot: the coffee machine blinks red
            rotationbot in thread: I couldn't tell whose this is. #team-support-engineering may know, and
                #discuss-engineering is open to all. If you can say a word more (product area, what changed), mention me
                again.
        rosa to the bot: hello
            rotationbot in thread: Hi Rosa! Tell me what you need help with in one message and I'll find the right team.
                /oncall help shows the rest.
        rosa to the bot: oncall source
            rotationbot in thread: Source · now: primary Amir · backup Lena (until Mon 30 Nov 10:00 London, in 7 d)
              next: primary Lena from Mon 30 Nov 10:00 (London)
        """);

    [Fact]
    public Task Code_and_quotes_do_not_address_the_bot() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: to ask, write `@rotationbot SAML fails`
        rosa in #team-support-engineering: > @rotationbot SAML fails\nwho answered this last week?
        rosa in #team-support-engineering: mail me at rosa@rotationbot.example
        rosa: /oncall requests
            only rosa sees: Nothing is open.
        """);

    [Fact]
    public Task Words_of_others_that_are_repeated_ping_nobody() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails, @here @channel @omar <!channel> <@U123> should know
            told: omar
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in #team-support-engineering: “SAML login fails, @here @channel @omar
                <!channel> <@U123> should know” Open the thread.
              @amir (primary), please look. (matched "SAML", "login" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        amir: /oncall requests
            only amir sees: R-1 · Source · open, Amir told · 0 s old · “SAML login fails, @here @channel @omar <!channel>
                <@U123>…”
        """);

    [Fact]
    public Task A_second_group_is_named_and_does_not_decide() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @source-support @cloud-support gitserver is slow
            told: amir, lena, nils, aisha
            rotationbot in thread: Thanks, noted for Source.
              Amir (primary) until Mon 30 Nov 10:00 was told by your mention. Next: Lena (backup) in 15 min.
              You also mentioned @cloud-support; the first one decides.
              To start, this needs the version and a timeline. A reply here with what you know is enough.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved] [RFH text]
        """);
}
