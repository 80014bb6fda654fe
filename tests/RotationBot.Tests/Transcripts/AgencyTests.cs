namespace RotationBot.Tests.Transcripts;

/// <summary>An agency: one person per working day, shown as the topic of #general.</summary>
public sealed class AgencyTests
{
    [Fact]
    public Task Out_of_hours_says_when_it_will_be_seen_and_the_morning_keeps_the_promise() => Transcript.HoldsAsync("""
        at Mon 23 Nov 18:20
        tess in #general: @rotation the report page is slow for Acme
        at Tue 24 Nov 09:00
        ben replies: good morning, on it
        """);

    [Fact]
    public Task Urgent_in_the_thread_tells_whoever_has_the_night() => Transcript.HoldsAsync("""
        at Mon 23 Nov 18:20
        tess in #general: @rotation the report page is slow for Acme
        tess replies: it is urgent now, nobody at Acme can log in
        +10 min
        """);

    [Fact]
    public Task The_topic_names_who_has_the_day() => Transcript.HoldsAsync("""
        header of #general
        to the next handover
        header of #general
        members of @rotation
        at Fri 27 Nov 12:00
        header of #general
        at Sat 28 Nov 12:00
        header of #general
        """);

    [Fact]
    public Task An_urgent_one_on_a_weekend_rings() => Transcript.HoldsAsync("""
        at Sat 28 Nov 12:00
        tess in #general: @rotationbot all customers see an error, outage
        """);

    [Fact]
    public Task What_people_write_into_a_header_stays() => Transcript.HoldsAsync("""
        at Mon 23 Nov 12:00
        tess sets the header of #general: Lunch at 12 | on call: nobody, we are all at the pub
        to the next handover
        header of #general
        """);
}
