using System.Xml;
using System.Xml.Linq;

namespace ViperOS.Tools.ImageBuilder;

/// <summary>
/// Gathers what belongs into the system's own boot archive: the programs of all projects under src/Servers and src/Programs, and the
/// files of src/System. The projects decide, not the output folder, so that a program whose project is gone is gone too.
/// </summary>
public sealed class SystemContents
{
    private readonly string _root;

    /// <param name="root">The project's root folder.</param>
    public SystemContents(string root)
    {
        _root = root;
    }

    /// <exception cref="ImageException">A program was not built, or a path does not fit.</exception>
    public BootArchiveWriter Collect()
    {
        BootArchiveWriter writer = new();
        foreach (string project in FindProjects("Servers").Concat(FindProjects("Programs")))
        {
            AddProgram(writer, project);
        }

        string system = Path.Combine(_root, "src", "System");
        if (Directory.Exists(system))
        {
            foreach (string file in Directory.EnumerateFiles(system, "*", SearchOption.AllDirectories))
            {
                string path = Path.GetRelativePath(system, file).Replace(Path.DirectorySeparatorChar, '/');

                // What lies in C: are commands: scripts of a line that name the program behind them.
                bool isCommand = path.StartsWith("C/", StringComparison.Ordinal);
                writer.AddFile(path, File.ReadAllBytes(file), isCommand ? BootArchiveWriter.ProgramMode : BootArchiveWriter.FileMode);
            }
        }

        return writer;
    }

    private IEnumerable<string> FindProjects(string area)
    {
        string folder = Path.Combine(_root, "src", area);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories) : [];
    }

    private void AddProgram(BootArchiveWriter writer, string project)
    {
        XElement properties;
        try
        {
            properties = XElement.Load(project);
        }
        catch (XmlException e)
        {
            throw new ImageException($"{project}: {e.Message}", e);
        }

        // Libraries may lie beside the programs that share them.
        if (!string.Equals(Property(properties, "OutputType"), "Exe", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        string name = Property(properties, "AssemblyName") ?? Path.GetFileNameWithoutExtension(project);
        string program = Path.Combine(_root, "artifacts", "programs", name);
        if (!File.Exists(program))
        {
            throw new ImageException($"{Path.GetRelativePath(_root, project)} did not produce {program}");
        }

        bool isServer = string.Equals(Property(properties, "ViperServer"), "true", StringComparison.OrdinalIgnoreCase);
        writer.AddFile($"{(isServer ? "Servers" : "C")}/{name}", File.ReadAllBytes(program), BootArchiveWriter.ProgramMode);
    }

    private static string? Property(XElement project, string name)
    {
        return project.Elements("PropertyGroup").Elements(name).LastOrDefault()?.Value.Trim();
    }
}
