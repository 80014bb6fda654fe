namespace RotationBot.Tests.Transcripts;

/// <summary>What channels and groups show while rotas change, people write and the bot is away.</summary>
public sealed class ShownTests
{
    private const string Configuration = "outputs.config.json";

    [Fact]
    public Task A_gap_says_when_it_ends_and_two_rotas_are_in_one_group() => Transcript.HoldsAsync("""
        header of #web
            Who is on call: see below | on call: Bob
        members of @desk
            bob, cat, eve
        at Tue 24 Nov 09:00
        header of #web
            Who is on call: see below | on call: Ann
        members of @desk
            ann, cat, eve
        at Tue 24 Nov 10:00
        members of @desk
            ann, dan, eve
        at Wed 25 Nov 10:00
        members of @desk
            bob, ann, eve
        at Sat 28 Nov 12:00
        header of #web
            Who is on call: see below | on call: nobody until Mon 30 Nov 09:00
        members of @desk
            ann, eve
        """, Configuration);

    [Fact]
    public Task A_group_that_nobody_will_be_in_keeps_its_members_and_the_ops_channel_is_told_once() => Transcript.HoldsAsync("""
        members of @night
            bob
        at Mon 7 Dec 00:00
            rotationbot in #ops: The group night would be empty: nobody is on call for it in the coming week. It keeps its
                last members until somebody is on call.
        members of @night
            bob
        the bot stops
        the bot starts
        +3 d
        """, Configuration);

    [Fact]
    public Task What_people_spoil_is_restored_at_the_next_change_and_what_they_write_around_it_stays() => Transcript.HoldsAsync("""
        header of #backend
            on call: whoever is awake | on call: Cat until Tue 24 Nov 10:00 · next Dan @here <!channel> from Tue 24 Nov 10:00
        ann sets the header of #backend: Backend | on call: nobody at all! | stand-up at 10
        +5 min
        header of #backend
            Backend | on call: nobody at all! | stand-up at 10
        at Tue 24 Nov 10:00
        header of #backend
            Backend | on call: Dan @here <!channel> until Wed 25 Nov 10:00 · next Ann from Wed 25 Nov 10:00 | stand-up at 10
        ann sets the header of #backend: Backend
        +1 h
        header of #backend
            Backend
        the bot stops
        at Wed 25 Nov 10:00
        the bot starts
        header of #backend
            Backend | on call: Ann until Thu 26 Nov 10:00 · next Cat from Thu 26 Nov 10:00
        """, Configuration);

    [Fact]
    public Task Beside_many_words_of_people_the_segment_shrinks() => Transcript.HoldsAsync($"""
        ann sets the header of #backend: {Long(990)}
        at Tue 24 Nov 10:00
        header of #backend
            {Long(990)} | on call: Dan @here <!channel>
        ann sets the header of #backend: {Long(1001)}
        at Wed 25 Nov 10:00
        header of #backend
            {Long(1001)} | on call: Ann
        """, Configuration);

    [Fact]
    public Task Where_there_is_no_room_peoples_words_stay_and_the_ops_channel_is_told_once() => Transcript.HoldsAsync($"""
        ann sets the header of #backend: {Long(1020)}
        at Tue 24 Nov 10:00
            rotationbot in #ops: The header of #backend has no room to say who is on call: people's words fill it, and I
                leave those alone. Shorten them, and I add it at the rota's next change.
        header of #backend
            {Long(1020)}
        at Wed 25 Nov 10:00
        the bot stops
        the bot starts
        ann sets the header of #backend: Backend
        at Thu 26 Nov 10:00
        header of #backend
            Backend | on call: Cat until Fri 27 Nov 10:00 · next Dan @here <!channel> from Fri 27 Nov 10:00
        ann sets the header of #backend: {Long(1020)}
        at Fri 27 Nov 10:00
            rotationbot in #ops: The header of #backend has no room to say who is on call: people's words fill it, and I
                leave those alone. Shorten them, and I add it at the rota's next change.
        """, Configuration);

    private static string Long(int length) => string.Concat(Enumerable.Repeat("words ", length / 6)).PadRight(length, '.');
}
