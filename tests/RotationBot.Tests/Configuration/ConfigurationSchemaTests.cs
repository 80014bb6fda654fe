using RotationBot.Configuration.Schema;
using RotationBot.Tests.House;

namespace RotationBot.Tests.Configuration;

public sealed class ConfigurationSchemaTests
{
    [Fact]
    public void The_schema_in_the_repository_is_the_one_the_bot_prints() =>
        Repository.Holds("bot.config.schema.json", ConfigurationSchema.Text());

    [Fact]
    public void The_shipped_file_names_first_the_schema_that_lies_beside_it()
    {
        var (key, value) = Shipped.Tree().AsObject().First();

        Assert.Equal("$schema", key);
        Assert.Equal(ConfigurationSchema.Text(), File.ReadAllText(Path.Combine(Path.GetDirectoryName(Shipped.Path)!, value!.GetValue<string>())));
    }
}
