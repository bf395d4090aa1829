using System.Text;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>What a ProcessSpawn call asked for, copied out of the caller's memory.</summary>
internal sealed unsafe class SpawnRecord
{
    internal SpawnRecord(SpawnArguments* arguments)
    {
        Raw = *arguments;
        Name = Text(arguments->Name, arguments->NameLength);
        Arguments = Strings(arguments->Arguments, arguments->ArgumentsLength);
        Environment = Strings(arguments->Environment, arguments->EnvironmentLength);
        CurrentDirectory = arguments->CurrentDirectory == null ? null : Text(arguments->CurrentDirectory, arguments->CurrentDirectoryLength);
        Handles = new ReadOnlySpan<HandleTransfer>(arguments->Handles, (int)arguments->HandleCount).ToArray();
    }

    internal SpawnArguments Raw { get; }

    internal string Name { get; }

    internal string[] Arguments { get; }

    internal string[] Environment { get; }

    internal string? CurrentDirectory { get; }

    internal HandleTransfer[] Handles { get; }

    private static string Text(byte* start, ulong length)
    {
        return Encoding.UTF8.GetString(new ReadOnlySpan<byte>(start, (int)length));
    }

    private static string[] Strings(byte* start, ulong length)
    {
        string all = Text(start, length);
        return all.Length == 0 ? [] : all[..^1].Split('\0');
    }
}
