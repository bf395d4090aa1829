using System.Globalization;
using System.Reflection;
using System.Resources;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Resources of the program itself: streams, and texts by name.</summary>
internal static class ResourceChecks
{
    private const string Base = "ViperOS.Tests.ClassLibraryChecks.Messages.Texts";

    public static void Run()
    {
        Console.WriteLine("# resources");
        Assembly assembly = typeof(ResourceChecks).Assembly;
        Check.Value("names", () => Check.Join(assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)));
        Check.Value("stream", () => new StreamReader(assembly.GetManifestResourceStream("plain.txt")!).ReadToEnd());
        Check.Value("stream is written", () => assembly.GetManifestResourceStream("plain.txt")!.CanWrite);
        Check.Value("no stream", () => assembly.GetManifestResourceStream("other"));
        Check.Value("letter case", () => assembly.GetManifestResourceStream("PLAIN.TXT"));
        Check.Value("no name", () => assembly.GetManifestResourceStream(null!));
        Check.Value("empty name", () => assembly.GetManifestResourceStream(""));
        Check.Value("in a namespace", () => assembly.GetManifestResourceStream(typeof(ResourceChecks), "Messages.Texts.resources") is null);

        ResourceManager texts = new(Base, assembly);
        Check.Value("base name", () => texts.BaseName);
        foreach (string name in new[] { "Greeting", "Price", "Other_Letters", "Empty", "Long", "none", "greeting" })
        {
            Check.Value($"text {name}", () => texts.GetString(name));
            Check.Value($"text {name} of a culture", () => texts.GetString(name, CultureInfo.InvariantCulture));
            Check.Value($"object {name}", () => texts.GetObject(name));
        }

        Check.Value("format", () => string.Format(texts.GetString("Price")!, 1, "two"));
        Check.Value("no text", () => texts.GetString(null!));
        Check.Value("missing", () => new ResourceManager("Nope", assembly).GetString("a") is null ? "" : "?");
        Check.Value("base name in other letters", () => new ResourceManager(Base.ToLowerInvariant(), assembly).GetString("Greeting"));
        Check.Value("no type", () => new ResourceManager((Type)null!));
        Check.Value("no base name", () => new ResourceManager(null!, assembly));
        Check.Value("no assembly", () => new ResourceManager("a", null!));
        texts.IgnoreCase = true;
        Check.Value("any letters", () => texts.GetString("gREETING"));
    }
}
