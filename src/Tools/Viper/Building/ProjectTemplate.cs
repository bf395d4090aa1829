using System.Text;
using System.Text.RegularExpressions;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Building;

/// <summary>
/// Makes a new project of a template. Templates are files in this assembly, named <c>template/file</c>, in which <c>{{name}}</c>,
/// <c>{{namespace}}</c> and <c>{{path}}</c> stand for what the user chose; a file called like the template gets the project's name.
/// </summary>
public static partial class ProjectTemplate
{
    private const int MaximumName = 64;

    private static readonly string[] s_keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>What is wrong with a name, or null.</summary>
    public static string? Check(string name)
    {
        if (!NamePattern().IsMatch(name))
        {
            return $"'{name}' cannot be the name of a program: it begins with a letter, and letters, digits, '-', '_' and '.' follow";
        }

        if (name.Length > MaximumName)
        {
            return $"'{name}' is too long: a name has at most {MaximumName} characters";
        }

        return name.EndsWith('.') || name.Contains("..", StringComparison.Ordinal)
            ? $"'{name}' cannot be the name of a program: each '.' stands between two words"
            : null;
    }

    /// <summary>Writes the project into a new folder <paramref name="name"/> below <paramref name="parent"/>; gives the files.</summary>
    /// <exception cref="ViperException">The name is bad, or there is such a folder or file.</exception>
    public static IReadOnlyList<string> Write(string template, string name, string parent)
    {
        if (Check(name) is { } problem)
        {
            throw new ViperException(problem);
        }

        string folder = Path.Combine(parent, name);
        if (Path.Exists(folder))
        {
            throw new ViperException($"'{folder}' exists already");
        }

        if (!Directory.Exists(parent))
        {
            throw new ViperException($"there is no folder '{parent}'");
        }

        List<string> files = [];
        string prefix = template + "/";
        Directory.CreateDirectory(folder);
        foreach (string resource in typeof(ProjectTemplate).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (resource.StartsWith(prefix, StringComparison.Ordinal))
            {
                string file = Path.Combine(folder, FileName(resource[prefix.Length..], template, name));
                File.WriteAllText(file, Fill(Read(resource), name, folder));
                files.Add(file);
            }
        }

        return files;
    }

    /// <summary>A name of C# that is as near to the project's as can be.</summary>
    public static string Namespace(string name)
    {
        return string.Join('.', name.Replace('-', '_').Split('.').Select(word =>
            char.IsAsciiDigit(word[0]) ? "_" + word : s_keywords.Contains(word) ? "@" + word : word));
    }

    private static string FileName(string file, string template, string name)
    {
        return Path.GetFileNameWithoutExtension(file) == template ? name + Path.GetExtension(file) : file;
    }

    private static string Fill(string text, string name, string folder)
    {
        return new StringBuilder(text)
            .Replace("{{name}}", name)
            .Replace("{{namespace}}", Namespace(name))
            .Replace("{{path}}", Path.GetFullPath(folder))
            .ToString();
    }

    private static string Read(string resource)
    {
        using StreamReader reader = new(typeof(ProjectTemplate).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9._-]*\z", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();
}
