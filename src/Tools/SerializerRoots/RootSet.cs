using System.Reflection;
using System.Xml.Linq;

namespace ViperOS.Tools.SerializerRoots;

/// <summary>What the compiler shall keep whole, as runtime directives (the format that ilc's <c>--rdxml</c> reads).</summary>
internal sealed class RootSet
{
    private static readonly XNamespace s_namespace = "http://schemas.microsoft.com/netfx/2013/01/metadata";

    private readonly SortedSet<string> _assemblies = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Assembly, string Type), XElement> _types = new();

    /// <summary>All types of an assembly, with all their members.</summary>
    public void AddAssembly(Assembly assembly) => _assemblies.Add(NameOf(assembly));

    /// <summary>A type with all its members.</summary>
    public void Add(Type type) => ElementOf(type).SetAttributeValue("Dynamic", "Required All");

    /// <summary>A type with its constructors: what else it needs the compiler sees.</summary>
    public void AddConstructors(Type type)
    {
        if (type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Length > 0)
        {
            AddMethod(type, ".ctor", []);
        }
    }

    /// <summary>The methods of a name, with the given arguments if they are generic.</summary>
    public void AddMethod(Type type, string name, Type[] arguments)
    {
        IEnumerable<XElement> generic =
            arguments.Select(argument => new XElement(s_namespace + "GenericArgument", new XAttribute("Name", TypeNames.GetQualified(argument))));
        XElement method = new(s_namespace + "Method", new XAttribute("Name", name), new XAttribute("Dynamic", "Required"), generic);
        XElement element = ElementOf(type);
        if (!element.Elements().Any(other => XNode.DeepEquals(other, method)))
        {
            element.Add(method);
        }
    }

    public void Save(string path)
    {
        XElement application = new(s_namespace + "Application");
        foreach (string assembly in _assemblies.Union(_types.Keys.Select(key => key.Assembly)))
        {
            application.Add(
                new XElement(
                    s_namespace + "Assembly",
                    new XAttribute("Name", assembly),
                    _assemblies.Contains(assembly) ? new XAttribute("Dynamic", "Required All") : null,
                    _types.Where(pair => pair.Key.Assembly == assembly).Select(pair => pair.Value)));
        }

        string text = new XElement(s_namespace + "Directives", application).ToString();
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            File.WriteAllText(path, text);
        }
    }

    private XElement ElementOf(Type type)
    {
        (string Assembly, string Type) key = (NameOf(type.Assembly), TypeNames.Get(type));
        if (!_types.TryGetValue(key, out XElement? element))
        {
            _types.Add(key, element = new XElement(s_namespace + "Type", new XAttribute("Name", key.Type)));
        }

        return element;
    }

    private static string NameOf(Assembly assembly) => assembly.GetName().Name!;
}
