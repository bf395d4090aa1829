using System.Security;
using System.Security.Cryptography;
using System.Text;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Building;

/// <summary>
/// Compiles C# that lies anywhere to a ViperOS program, with the same targets as the programs of the system. A single file gets a
/// project of its own in artifacts/cs; a project is built as it is, with the settings of this repository around it.
/// </summary>
public sealed class ProgramCompiler
{
    private const UnixFileMode ProgramMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private const string DebugExtension = ".debug";

    private readonly Repository _repository;
    private readonly WorkProgress _progress;

    public ProgramCompiler(Repository repository, WorkProgress progress)
    {
        _repository = repository;
        _progress = progress;
    }

    /// <param name="source">A C# file, a project, or a folder with one.</param>
    /// <param name="output">The program to write.</param>
    /// <param name="allowsMissing">What the class library lacks is only a warning; a program that reaches it gets an exception.</param>
    /// <exception cref="ViperException">It does not compile, or the source is no C# file, project or folder with one project.</exception>
    public void Compile(string source, string output, bool allowsMissing = false)
    {
        source = Path.GetFullPath(source);
        CheckOutput(output);
        string folder = Path.Combine(_repository.Artifacts, "cs", Hash(source));
        string programs = Path.Combine(folder, "out") + Path.DirectorySeparatorChar;
        if (Directory.Exists(programs))
        {
            Directory.Delete(programs, recursive: true);
        }

        Directory.CreateDirectory(programs);
        MSBuild build = new(_repository, _progress);
        string title = $"Compiling {Path.GetFileName(source)}";
        string missing = $"-p:ViperAllowMissing={(allowsMissing ? "true" : "false")}";
        if (Path.GetExtension(source) == ".cs")
        {
            build.Build(title, WriteProject(source, folder, programs), missing);
        }
        else
        {
            string project = FindProject(source);
            build.Build(
                title,
                project,
                missing,
                $"-p:DirectoryBuildPropsPath={WriteSettings(project, folder, programs)}",
                $"-p:DirectoryBuildTargetsPath={Path.Combine(_repository.Root, "Directory.Build.targets")}");
        }

        string? program = Directory.EnumerateFiles(programs).SingleOrDefault(file => Path.GetExtension(file) != DebugExtension);
        File.Copy(program ?? throw new ViperException($"{source} is not an executable: OutputType must be Exe"), output, overwrite: true);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(output, ProgramMode);
        }
    }

    // Before the work, not after it.
    private static void CheckOutput(string output)
    {
        if (Directory.Exists(output))
        {
            throw new ViperException($"'{output}' is a folder; -o names the program to write, such as {Path.Combine(output, "program")}");
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(output))!;
        if (!Directory.Exists(folder))
        {
            throw new ViperException($"there is no folder '{folder}' for the program");
        }
    }

    private static string FindProject(string source)
    {
        if (File.Exists(source) && Path.GetExtension(source) == ".csproj")
        {
            return source;
        }

        string[] projects = Directory.Exists(source) ? Directory.GetFiles(source, "*.csproj") : [];
        return projects.Length == 1
            ? projects[0]
            : throw new ViperException($"{source} is neither a .cs file nor a project nor a folder with exactly one project");
    }

    private static string FindReferenced(string source, string path)
    {
        string full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, path));
        return FindProject(full);
    }

    private static string Hash(string path)
    {
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12];
    }

    private static string Escape(string text)
    {
        return SecurityElement.Escape(text);
    }

    /// <summary>The project's own name has the hash in it, since outputs are sorted by that name; the program's has not.</summary>
    private string WriteProject(string source, string folder, string programs)
    {
        string name = Path.GetFileNameWithoutExtension(source);
        string libraries = Path.Combine(_repository.Root, "src");
        string project = Path.Combine(folder, $"{name}-{Path.GetFileName(folder)}.csproj");
        FileDirectives directives = FileDirectives.Read(File.ReadLines(source), Path.GetFileName(source));
        string properties = string.Concat(directives.Properties.Select(property =>
            $"\n    <{property.Key}>{Escape(property.Value)}</{property.Key}>"));
        string references = string.Concat(directives.Packages.Select(package =>
            $"\n    " + $"""<PackageReference Include="{Escape(package.Key)}" Version="{Escape(package.Value)}" />"""));
        references += string.Concat(directives.Projects.Select(path =>
            $"\n    " + $"""<ProjectReference Include="{Escape(FindReferenced(source, path))}" />"""));
        WriteIfChanged(
            project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <AssemblyName>{Escape(name)}</AssemblyName>
                <ViperProgram>true</ViperProgram>
                <ViperProgramOutput>{Escape(programs)}</ViperProgramOutput>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
                <Features>$(Features);FileBasedProgram</Features>{properties}
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{Escape(source)}" />
                <ProjectReference Include="{Escape(libraries)}/Libraries/ViperOS/ViperOS.csproj" />
                <ProjectReference Include="{Escape(libraries)}/Contracts/Contracts.csproj" />
                <ProjectReference Include="{Escape(libraries)}/Contracts/Services/Services.csproj" />
                <ProjectReference Include="{Escape(libraries)}/Tools/ServiceGenerator/ServiceGenerator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />{references}
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    private string WriteSettings(string project, string folder, string programs)
    {
        string settings = Path.Combine(folder, "Program.props");
        WriteIfChanged(
            settings,
            $"""
            <Project>
              <Import Project="{Escape(_repository.Root)}/Directory.Build.props" />
              <!-- Our own versions for what our targets need; the project's packages have theirs beside them. -->
              <Import Project="{Escape(_repository.Root)}/Directory.Packages.props" Condition="'$(MSBuildProjectFullPath)' == '{Escape(project)}'" />
              <PropertyGroup Condition="'$(MSBuildProjectFullPath)' == '{Escape(project)}'">
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
                <ArtifactsPath>{Escape(folder)}</ArtifactsPath>
                <ViperProgram>true</ViperProgram>
                <ViperProgramOutput>{Escape(programs)}</ViperProgramOutput>
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        return settings;
    }

    private static void WriteIfChanged(string file, string text)
    {
        if (!File.Exists(file) || File.ReadAllText(file) != text)
        {
            File.WriteAllText(file, text);
        }
    }
}
