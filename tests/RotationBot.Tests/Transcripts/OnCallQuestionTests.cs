namespace RotationBot.Tests.Transcripts;

/// <summary>"Who is on call?", asked in plain words.</summary>
public sealed class OnCallQuestionTests
{
    [Fact]
    public Task It_is_answered_and_no_request_opens() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot who is on call?
            rotationbot in thread: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        ivo in #delivery: @rotationbot hi, who's on support today please?
            rotationbot in thread: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        ivo in #delivery: @rotationbot who has the pager for the source team right now?
            rotationbot in thread: Source · now: primary Amir · backup Lena (until Mon 30 Nov 10:00 London, in 7 d)
              next: primary Lena from Mon 30 Nov 10:00 (London)
        ivo in #delivery: @delivery-support who is on call?
            told: ana, maria, noor
            rotationbot in thread: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        ivo in #general: @rotationbot Who is on the rota today?
            rotationbot in thread: Weekday rota · now: duty Ada (until tomorrow 09:00 London, in 23 h)
              next: duty Ben from Tue 24 Nov 09:00 (London)
        ivo in #general: @rotationbot who’s on call for source on friday
            rotationbot in thread: Source on Fri 27 Nov 07:00 (London), Fri 27 Nov 09:00 (Sofia): primary Amir · backup Lena.
                Office hours are over then; P1 still rings.
        ivo in #general: @rotationbot who is next on call for set?
            rotationbot in thread: SET · next: primary Omar · engineer-3 Pavel · engineer-4 Zara from Mon 30 Nov 10:00
                (London) · lead Tomas from Mon 7 Dec 10:00 (London)
        ivo to the bot: who is on call for delivery?
            rotationbot in thread: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        ivo in #delivery: /oncall requests
            only ivo sees: Nothing is open.
        """);

    [Fact]
    public Task Anything_more_is_a_request() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot who is on call, the pipeline is down
            rotationbot in thread: Delivery looks after this (matched "pipeline" -> Delivery).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        ivo in #delivery: @rotationbot who is on call for the broken pipeline?
            rotationbot in thread: Delivery looks after this (matched "pipeline" -> Delivery).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        ivo in #delivery: @rotationbot who is on call? the release pipeline is stuck
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              R-3
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        ivo in #delivery: who is on call?
        """);

    [Fact]
    public Task In_the_thread_of_a_request_it_changes_nothing() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana replies: @rotationbot who is on call?
            rotationbot in thread: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London) · 1 open request, oldest 0 s
        ivo replies: @rotationbot who is on call for source
            rotationbot in thread: Source · now: primary Amir · backup Lena (until Mon 30 Nov 10:00 London, in 7 d)
              next: primary Lena from Mon 30 Nov 10:00 (London)
        ivo edits: @rotationbot who is on call for delivery
        """);

    [Fact]
    public Task Many_ways_to_ask() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot whos oncall
            rotationbot in thread: Delivery · now: engineer Ana (until Mon 30 Nov 10:00 London, in 7 d) · em Maria · pm Noor
              next: engineer Theo from Mon 30 Nov 10:00 (London)
        ivo in #delivery: @rotationbot Who's the on-call engineer for release?
            rotationbot in thread: Release · now: primary Dev · backup Rhea (until Fri 09:00 London, in 3 d 23 h)
              next: primary Rhea from Fri 27 Nov 09:00 (London)
        ivo in #delivery: @rotationbot who is currently on duty at weekday-rota
            rotationbot in thread: Weekday rota · now: duty Ada (until tomorrow 09:00 London, in 23 h)
              next: duty Ben from Tue 24 Nov 09:00 (London)
        ivo in #delivery: @rotationbot who's on pager duty for the search platform team tomorrow 9:00
            rotationbot in thread: Search Platform on Tue 24 Nov 07:00 (London), Tue 24 Nov 09:00 (Sofia): primary Ida ·
                backup Farid. Office hours are over then; P1 still rings.
        ivo in #delivery: @rotationbot who's on call next week?
            rotationbot in thread: Delivery · next: engineer Theo from Mon 30 Nov 10:00 (London)
        ivo in #delivery: @rotationbot who is on call for mattermost?
            rotationbot in thread: Thanks, noted for Delivery (no other rule matched).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        ivo in #delivery: @rotationbot who is on call for nobody-knows?
            rotationbot in thread: Thanks, noted for Delivery (no other rule matched).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        """);
}
