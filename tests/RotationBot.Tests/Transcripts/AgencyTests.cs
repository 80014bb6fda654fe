namespace RotationBot.Tests.Transcripts;

/// <summary>An agency: one person per working day, shown as the topic of #general.</summary>
public sealed class AgencyTests
{
    [Fact]
    public Task Out_of_hours_says_when_it_will_be_seen_and_the_morning_keeps_the_promise() => Transcript.HoldsAsync("""
        at Mon 23 Nov 18:20
        tess in #general: @rotation the report page is slow for Acme
            told: ada
            rotationbot in thread: Thanks, noted for Weekday rota (no other rule matched).
              It's 18:20 and the rota works Mon-Fri 09:00-17:30 (London), so Ben (duty) will see this tomorrow at 09:00. If
                somebody is blocked right now, reply "urgent" and I'll tell Ada (duty) at once.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        at Tue 24 Nov 09:00
            rotationbot in thread: Good morning @ben (duty): R-1 from Tess has waited since yesterday 18:20: “the report page
                is slow for Acme”
              [I'm on it]
              told: ben
        ben replies: good morning, on it
            rotationbot in thread: Ben has R-1 (after 14 h 40 min).
            rotationbot in thread: (edited) R-1 · Weekday rota · taken by Ben 09:00
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Urgent_in_the_thread_tells_whoever_has_the_night() => Transcript.HoldsAsync("""
        at Mon 23 Nov 18:20
        tess in #general: @rotation the report page is slow for Acme
            told: ada
            rotationbot in thread: Thanks, noted for Weekday rota (no other rule matched).
              It's 18:20 and the rota works Mon-Fri 09:00-17:30 (London), so Ben (duty) will see this tomorrow at 09:00. If
                somebody is blocked right now, reply "urgent" and I'll tell Ada (duty) at once.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        tess replies: it is urgent now, nobody at Acme can log in
            rotationbot in thread: R-1 is P1 now (was normal), says Tess. @ada (duty): R-1 from Tess is waiting for you: “the
                report page is slow for Acme”
              [I'm on it]
              told: ada
            rotationbot in thread: (edited) R-1 · P1 · Weekday rota · open, Ada told
        +10 min
            18:25 rotationbot in thread: Nobody could be reached for R-1: Ada was told. I've told #general. It stays open;
                anyone can take it.
              [I'm on it]
            18:25 rotationbot in #general: R-1 (P1) from Tess in #general has not been taken by anybody: “the report page is
                slow for Acme” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · P1 · Weekday rota · nobody could be reached, anyone can take it
        """);

    [Fact]
    public Task The_topic_names_who_has_the_day() => Transcript.HoldsAsync("""
        header of #general
            Everybody; the topic names who is on the rota today | on call: Ada until Tue 24 Nov 09:00
        to the next handover
        header of #general
            Everybody; the topic names who is on the rota today | on call: Ben until Wed 25 Nov 09:00
        members of @rotation
            ben
        at Fri 27 Nov 12:00
        header of #general
            Everybody; the topic names who is on the rota today | on call: Gita until Mon 30 Nov 09:00
        at Sat 28 Nov 12:00
        header of #general
            Everybody; the topic names who is on the rota today | on call: Gita until Mon 30 Nov 09:00
        """);

    [Fact]
    public Task An_urgent_one_on_a_weekend_rings() => Transcript.HoldsAsync("""
        at Sat 28 Nov 12:00
        tess in #general: @rotationbot all customers see an error, outage
            rotationbot in thread: Weekday rota looks after this (matched "all customers" -> Alarms and incidents).
              @gita (duty), please look. We have seen this; the next update comes from the person who takes it.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: gita
        """);

    [Fact]
    public Task What_people_write_into_a_header_stays() => Transcript.HoldsAsync("""
        at Mon 23 Nov 12:00
        tess sets the header of #general: Lunch at 12 | on call: nobody, we are all at the pub
        to the next handover
        header of #general
            Lunch at 12 | on call: Ben until Wed 25 Nov 09:00
        """);
}
