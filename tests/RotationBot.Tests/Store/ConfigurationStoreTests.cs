using NodaTime;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

public sealed class ConfigurationStoreTests : StoreTest
{
    [Fact]
    public async Task The_last_text_that_came_into_force_is_found_with_its_number()
    {
        Assert.Null(await Read(s => s.Configurations.Last()));

        var first = await Write(s => s.Configurations.Add(Some.Noon, "{ \"a\": \"é\" }"));
        var again = await Write(s => s.Configurations.Add(Some.Noon + Duration.FromDays(1), "{}"));

        Assert.True(again > first);
        Assert.Equal((again, "{}"), await Read(s => (s.Configurations.Last()!.Seq, s.Configurations.Last()!.Text)));
    }

    [Fact]
    public async Task Of_each_rota_one_history_is_kept_the_last()
    {
        await Write(s => Do(() => s.Configurations.Save(new("set"), Some.History)));
        await Write(s => Do(() => s.Configurations.Save(new("web"), Some.History)));
        await Write(s => Do(() => s.Configurations.Save(new("set"), Some.History with { Eras = [.. Some.History.Eras, new(Some.Noon, Some.History.AsWritten)] })));

        var histories = await Read(s => s.Configurations.Histories());

        Assert.Equal([("set", 2), ("web", 1)], histories.Select(h => (h.Key.Value, h.Value.Eras.Count)).Order());
    }
}
