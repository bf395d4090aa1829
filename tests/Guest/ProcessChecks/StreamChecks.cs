using System.Diagnostics;

namespace ViperOS.Tests.ProcessChecks;

/// <summary>Redirected streams: text, bytes, more than pipes hold in both directions at once, lines as events.</summary>
internal static class StreamChecks
{
    private const int LargeSize = 3_000_000;
    private const int FloodLines = 5_000;

    public static void Run()
    {
        using Process both = Process.Start(Self.Redirected("both"))!;
        string output = both.StandardOutput.ReadToEnd();
        string error = both.StandardError.ReadToEnd();
        both.WaitForExit();
        Console.WriteLine($"{output.TrimEnd()}|{error.TrimEnd()}|{both.ExitCode}");

        using Process copy = Process.Start(Self.Redirected("copy"))!;
        copy.StandardInput.WriteLine("ein grünes Wort");
        copy.StandardInput.Flush();
        Console.WriteLine(copy.StandardOutput.ReadLine());
        copy.StandardInput.Write("no end of line");
        copy.StandardInput.Close();
        Console.WriteLine($"{copy.StandardOutput.ReadToEnd()} {copy.StandardOutput.ReadLine() ?? "null"}");
        copy.WaitForExit();

        // A child without redirection writes where its parent writes, in turn.
        Console.WriteLine("before");
        Console.Out.Flush();
        using Process inherited = Process.Start(Self.With("arguments", "the child"))!;
        inherited.WaitForExit();
        Console.WriteLine("after");

        using Process closed = Process.Start(Self.Redirected("flood", "100000"))!;
        closed.StandardOutput.ReadLine();
        closed.Kill();
        closed.WaitForExit();
        Console.WriteLine(closed.ExitCode);
    }

    public static async Task RunAsync()
    {
        await CopyLarge();
        await ReadFlood();
        ReadEvents();
        await RunMany();
    }

    private static async Task CopyLarge()
    {
        byte[] data = new byte[LargeSize];
        new Random(5).NextBytes(data);
        using Process process = Process.Start(Self.Redirected("copy"))!;
        Task write = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(data);
            process.StandardInput.Close();
        });
        using MemoryStream copy = new();
        await process.StandardOutput.BaseStream.CopyToAsync(copy);
        await write;
        await process.WaitForExitAsync();
        Console.WriteLine($"{copy.Length} {copy.ToArray().AsSpan().SequenceEqual(data)} {process.ExitCode}");
    }

    private static async Task ReadFlood()
    {
        using Process process = Process.Start(Self.Redirected("flood", $"{FloodLines}"))!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Console.WriteLine($"{(await output).Length} {(await error).Length} {(await output).Count(c => c == '\n')}");
    }

    private static void ReadEvents()
    {
        using Process process = new() { StartInfo = Self.Redirected("flood", $"{FloodLines}") };
        int outputs = 0;
        int errors = 0;
        string? last = null;
        int ends = 0;
        process.OutputDataReceived += (_, e) =>
        {
            outputs += e.Data is null ? 0 : 1;
            last = e.Data ?? last;
            ends += e.Data is null ? 1 : 0;
        };
        process.ErrorDataReceived += (_, e) => errors += e.Data is null ? 0 : 1;
        Console.WriteLine(process.Start());
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        Console.WriteLine($"{outputs} {errors} {ends} {last?[..20]}");
    }

    private static async Task RunMany()
    {
        string[] outputs = await Task.WhenAll(Enumerable.Range(0, 12).Select(async number =>
        {
            using Process process = Process.Start(Self.Redirected("arguments", $"{number}"))!;
            string output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return output.TrimEnd();
        }));
        Console.WriteLine(string.Join(',', outputs));
    }
}
