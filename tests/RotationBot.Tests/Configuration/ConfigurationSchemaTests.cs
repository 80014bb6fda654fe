using RotationBot.Configuration.Schema;
using RotationBot.Tests.House;

namespace RotationBot.Tests.Configuration;

public sealed class ConfigurationSchemaTests
{
    [Fact]
    public void The_schema_in_the_repository_is_the_one_the_bot_prints() =>
        Repository.Holds("bot.config.schema.json", ConfigurationSchema.Text());
}
