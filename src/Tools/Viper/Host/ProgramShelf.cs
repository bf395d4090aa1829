namespace ViperOS.Tools.Viper.Host;

/// <summary>The programs that <c>viper cc</c> and <c>viper c++</c> have made: each run has them in C:, until the folder is emptied.</summary>
public sealed class ProgramShelf
{
    private readonly string _folder;

    public ProgramShelf(string folder)
    {
        _folder = folder;
    }

    /// <summary>Keeps a copy, in the place of one with the same name.</summary>
    public void Put(string program, string name)
    {
        Directory.CreateDirectory(_folder);
        string temporary = Path.Combine(_folder, $".{name}.{Environment.ProcessId}");
        File.Copy(program, temporary, overwrite: true);
        File.Move(temporary, Path.Combine(_folder, name), overwrite: true);
    }

    /// <summary>Each as HOSTPATH=GUESTPATH.</summary>
    public IEnumerable<string> List()
    {
        return Directory.Exists(_folder)
            ? Directory.EnumerateFiles(_folder)
                .Where(file => !Path.GetFileName(file).StartsWith('.'))
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file}=C:{Path.GetFileName(file)}")
            : [];
    }
}
