using ViperOS.Tools.SystemCallDocs;

namespace ViperOS.Tests.SystemCallDocs;

/// <summary>docs/syscalls.md says what the kernel's sources say.</summary>
public sealed class SystemCallDocsTests : IDisposable
{
    /// <summary>Set to anything, the test writes the page instead of comparing it.</summary>
    private const string UpdateVariable = "VIPER_UPDATE";

    private readonly string _folder = Directory.CreateTempSubdirectory("viper-calls-").FullName;

    [Fact]
    public void The_page_is_that_of_the_sources()
    {
        string root = FindRoot();
        string page = Path.Combine(root, "docs", "syscalls.md");
        string expected = SystemCallPage.Render(SystemCallSources.Read(root));
        if (Environment.GetEnvironmentVariable(UpdateVariable) is not null)
        {
            File.WriteAllText(page, expected);
        }

        Assert.True(
            File.Exists(page) && File.ReadAllText(page) == expected,
            $"docs/syscalls.md is out of date; write it anew with {UpdateVariable}=1 ./viper test unit SystemCallDocs");
    }

    [Fact]
    public void Calls_come_with_group_right_and_state()
    {
        Write(
            "Contracts/SystemCallNumber.cs",
            """
            public enum SystemCallNumber : uint
            {
                // ---- AArch64 Linux ----
                Read = 63,
                Poll = 73,

                // ---- ViperOS: capabilities ----
                HandleDuplicate = 0x1000,
            }
            """);
        Write(
            "Kernel/Syscalls/Files.cs",
            """
            class Files
            {
                [SystemCall(SystemCallNumber.Read, "file: int", "Reads. " + "Returns the number.", Right = Rights.Read)]
                static void Read() { }

                [SystemCall(SystemCallNumber.HandleDuplicate, "handle: int", "Copies.", Missing = "a | b")]
                static void Duplicate() { }
            }
            """);
        IReadOnlyList<SystemCall> calls = SystemCallSources.Read(_folder);
        string page = SystemCallPage.Render(calls);
        Assert.Equal([63u, 73u, 0x1000u], calls.Select(call => call.Number));
        Assert.Contains("## AArch64 Linux\n", page, StringComparison.Ordinal);
        Assert.Contains("| 63 | Read | file: int | Read | Reads. Returns the number. | done |\n", page, StringComparison.Ordinal);
        Assert.Contains("| 73 | Poll |  |  |  | absent |\n", page, StringComparison.Ordinal);
        Assert.Contains("| 0x1000 | HandleDuplicate | handle: int |  | Copies. | partial: a \\| b |\n", page, StringComparison.Ordinal);
        Assert.Contains("Of 3 calls, 1 are done, 1 in part, and 1 are absent.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_without_a_number_is_an_error()
    {
        Write("Contracts/SystemCallNumber.cs", "public enum SystemCallNumber : uint { }");
        Write("Kernel/Syscalls/Files.cs", "class Files { [SystemCall(SystemCallNumber.Read, \"\", \"\")] static void Read() { } }");
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => SystemCallSources.Read(_folder));
        Assert.Contains("Files.cs:1", e.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder, "src", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
