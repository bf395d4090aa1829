#:package YamlDotNet@18.1.0
#:property InvariantGlobalization=true
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

YamlStream stream = new();
stream.Load(new StringReader("""
    name: viper
    version: 1.2
    servers:
      - &a { host: alpha, port: 80 }
      - { host: beta, port: 8080 }
    first: *a
    text: |
      two
      lines
    """));
YamlMappingNode root = (YamlMappingNode)stream.Documents[0].RootNode;
foreach ((YamlNode key, YamlNode value) in root)
{
    Console.WriteLine($"{key}: {value.NodeType} {value}");
}

object? plain = new DeserializerBuilder().Build().Deserialize(new StringReader("a: 1\nb: [x, y]\n"));
foreach (KeyValuePair<object, object> pair in (Dictionary<object, object>)plain!)
{
    Console.WriteLine($"{pair.Key} = {(pair.Value is List<object> list ? string.Join('+', list) : pair.Value)}");
}

Console.WriteLine(new SerializerBuilder().Build().Serialize(new Dictionary<string, object> { ["k"] = "v", ["n"] = new List<object> { 1, true, "s: t" } }));
