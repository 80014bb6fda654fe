namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall, which only the asker sees, and the same as a message.</summary>
public sealed class CommandTests
{
    [Fact]
    public Task Who_is_on_call_now_then_and_next() => Transcript.HoldsAsync("""
        kim in #delivery: /oncall
            only kim sees: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        kim: /oncall set at fri 18:00
            only kim sees: SET on Fri 27 Nov 18:00 (London): primary Kai · backup Omar · engineer-3 Nia · engineer-4 Hugo ·
                lead Priya. Office hours are over then; P1 still rings.
        kim: /oncall delivery
            only kim sees: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        kim: /oncall next
            only kim sees: Delivery · next: engineer Theo from Mon 30 Nov 10:00 (London)
        kim: /oncall next source
            only kim sees: Source · next: primary Lena from Mon 30 Nov 10:00 (London)
        ivo: /oncall docs
            only ivo sees: Docs has no rota; ask in #docs.
        ana: /oncall source at tomorrow 14:00
            only ana sees: Source on Tue 24 Nov 13:00 (London), Tue 24 Nov 14:00 (Madrid): primary Amir · backup Lena.
        kim: /oncall source at teatime
            only kim sees: I can't read "teatime" as a time. Try fri 18:00, tomorrow 09:00 or 2026-12-01 14:00.
        kim: /oncall sorce
            only kim sees: I don't know "sorce". Did you mean /oncall source?
        """);

    [Fact]
    public Task Help() => Transcript.HoldsAsync("""
        kim in #delivery: /oncall help
            only kim sees: /oncall [TEAM] [at TIME] shows who is on call
              /oncall next [TEAM] shows who is on call next
              /oncall schedule [TEAM] [2w] shows who is on call when
              /oncall me shows your own shifts, and what you have in hand
              /oncall calendar [TEAM] gives your calendar program a link to your shifts, or a team's (also: revoke)
              /oncall why [TEAM] [at TIME] says why they are on call
              /oncall cover @who FROM..TO [TEAM] [ROLE] asks somebody to take your shift then; without a name, the whole rota
              /oncall take [TEAM] [ROLE] 2h gives you the shift from now on
              /oncall swap @a DATE @b DATE exchanges two shifts
              /oncall away FROM..TO says that you are not there, and shows which shifts that hits
              /oncall cancel C-7 takes a cover, swap or absence back; alone it lists yours
              /oncall accept C-7 says yes to a cover or swap
              /oncall decline C-7 says no to it
              /oncall confirm C-7 goes ahead with what you were shown
              /oncall log [TEAM|R-142|C-7] shows what was done last, and by whom
              /oncall route TEXT says who would own a message, and why; nobody is told
              /oncall corrections lists what came to the wrong team (leads, admins)
              /oncall requests [TEAM] lists what is open
              /oncall ack R-142 takes a request
              /oncall resolve R-142 ends it
              /oncall snooze R-142 2h keeps it silent for a while, then tells the rota again (also: until fri 17:00)
              /oncall escalate R-142 tells the next level now
              /oncall handoff R-142 TEAM gives it to another team or person
              /oncall rfh R-142 gives you the request for help, ready to post
              /oncall priority R-142 p1 changes how urgent it is
              /oncall ready [PERSON] says that you have taken over your shift, or that you look after PERSON's
              /oncall help [VERB] shows this
        kim: /oncall help snooze
            only kim sees: /oncall snooze R-142 2h keeps it silent for a while, then tells the rota again (also: until fri
                17:00)
        kim: /oncall swpa
            only kim sees: I don't know "swpa". Did you mean swap? /oncall swap @a DATE @b DATE exchanges two shifts.
        kim: /oncall snoze R-1 2h
            only kim sees: I don't know "snoze". Did you mean snooze? /oncall snooze R-142 2h keeps it silent for a while,
                then tells the rota again (also: until fri 17:00).
        kim: /oncall xyzzy
            only kim sees: I don't know "xyzzy". /oncall help shows what I do.
        """);

    [Fact]
    public Task What_is_open() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-2 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open the
                thread.
              @amir (primary), please look. (matched "SAML", "login" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        +7 min
            10:05 rotationbot in a thread of #sustained-engineering: @omar (backup): R-1 is still open, Kai has not answered
                yet.
              Next: Priya (lead) in 5 min.
              [I'm on it]
              told: omar
        amir presses I'm on it on R-2
            rotationbot in thread: Amir has R-2 (after 7 min).
            rotationbot in thread: (edited) R-2 · Source (matched "SAML", "login" -> IAM) · taken by Amir 10:07
              [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: (edited) R-2 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              taken by Amir 10:07 (matched "SAML", "login" -> IAM)
              [Hand off…] [Wrong team] [Resolved]
        kim: /oncall requests
            only kim sees: R-1 · P1 · SET · open, Kai and Omar told · 7 min old · “community-daily is down, S1”
              R-2 · Source · taken by Amir 10:07 · 7 min old · “SAML login fails for Acme”
        kim: /oncall requests source
            only kim sees: R-2 · Source · taken by Amir 10:07 · 7 min old · “SAML login fails for Acme”
        kim: /oncall requests cloud
            only kim sees: Nothing is open for Cloud.
        kim: /oncall requests nowhere
            only kim sees: I know no team "nowhere".
        kim: /oncall delivery
            only kim sees: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 6 d 23 h) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        """);

    [Fact]
    public Task Commands_as_messages() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot oncall
            rotationbot in thread: SET · now: primary Kai · backup Omar · engineer-3 Nia · engineer-4 Hugo (until Mon 30 Nov
                10:00 London, in 7 d) · lead Priya (until Mon 7 Dec 10:00 London, in 14 d)
              next: primary Omar · engineer-3 Pavel · engineer-4 Zara from Mon 30 Nov 10:00 (London) · lead Tomas from Mon 7
                Dec 10:00 (London)
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +3 min
        kai replies: @rotationbot oncall ack
            rotationbot in thread: Kai has R-1 (after 3 min).
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Kai
                10:03
              [Hand off…] [Wrong team] [Resolved]
        kai replies: @rotationbot oncall ack R-1
            rotationbot in thread: You have R-1 already.
        kai replies: @rotationbot oncall resolve R-1
            rotationbot in thread: R-1 resolved by Kai after 3 min (taken in 3 min). A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · resolved by
                Kai 10:03
        """);
}
