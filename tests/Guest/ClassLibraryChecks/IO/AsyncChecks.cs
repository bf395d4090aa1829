using System.Text;
using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>The same without waiting.</summary>
internal static class AsyncChecks
{
    public static async Task RunAsync()
    {
        await File.WriteAllTextAsync("a", "line1\nline2\r\nline3");
        await PrintAsync("ReadAllTextAsync", async () => await File.ReadAllTextAsync("a"));
        await File.AppendAllLinesAsync("a", ["x", "y"]);
        await PrintAsync("ReadAllLinesAsync", async () => await File.ReadAllLinesAsync("a"));
        await PrintAsync("ReadLinesAsync", async () =>
        {
            List<string> lines = [];
            await foreach (string line in File.ReadLinesAsync("a"))
            {
                lines.Add(line);
            }

            return string.Join('|', lines);
        });
        await PrintAsync("FileStream", async () =>
        {
            await using FileStream stream = new("a", FileMode.Open, FileAccess.ReadWrite, FileShare.Read, 4096, useAsync: true);
            byte[] bytes = new byte[5];
            string seen = $"{await stream.ReadAsync(bytes)} {stream.Position} {Encoding.ASCII.GetString(bytes)}";
            await stream.WriteAsync(new byte[] { 65, 66 });
            await stream.FlushAsync();
            stream.Position = 0;
            MemoryStream copy = new();
            await stream.CopyToAsync(copy);
            return seen + Encoding.UTF8.GetString(copy.ToArray());
        });
        await PrintAsync("StreamWriter", async () =>
        {
            await using (StreamWriter writer = new("b"))
            {
                await writer.WriteAsync("abc");
                await writer.WriteLineAsync('d');
                await writer.WriteLineAsync();
                await writer.WriteLineAsync(['e', 'f'], 0, 2);
                await writer.WriteAsync("g".AsMemory());
                await writer.WriteLineAsync(new string('h', 3000));
            }

            return await File.ReadAllBytesAsync("b");
        });
        await PrintAsync("StreamReader", async () =>
        {
            using StreamReader reader = new("b");
            List<string> lines = [];
            while (await reader.ReadLineAsync() is { } line)
            {
                lines.Add(line);
            }

            return string.Join('|', lines) + await reader.ReadToEndAsync();
        });
        await PrintAsync("missing", async () => await File.ReadAllTextAsync("nope"));
        await PrintAsync("null", async () => await File.ReadAllTextAsync(null!));
        await PrintAsync("cancelled", async () => await File.ReadAllTextAsync("a", new CancellationToken(canceled: true)));
        await PrintAsync("cancelled stream", async () => await new MemoryStream().ReadAsync(new byte[1], new CancellationToken(canceled: true)));
        await PrintAsync("ReadExactlyAsync", async () =>
        {
            await new MemoryStream([1]).ReadExactlyAsync(new byte[3]);
            return null;
        });
        await PrintAsync("ReadAtLeastAsync", async () => await new MemoryStream([1, 2, 3]).ReadAtLeastAsync(new byte[4], 2));
        await PrintAsync("StringWriter", async () =>
        {
            StringWriter writer = new();
            await writer.WriteLineAsync("q");
            await writer.WriteAsync(new StringBuilder("sb"));
            return writer.ToString();
        });
        await PrintAsync("StringReader", async () =>
        {
            StringReader reader = new("a\nb\nc");
            return await reader.ReadLineAsync() + await reader.ReadToEndAsync();
        });
        await PrintAsync("BeginRead", async () =>
        {
            MemoryStream stream = new([7, 8]);
            byte[] bytes = new byte[2];
            int count = await Task.Factory.FromAsync(stream.BeginRead(bytes, 0, 2, null, null), stream.EndRead);
            return $"{count} {bytes[1]}";
        });
        File.Delete("a");
        File.Delete("b");
    }

    /// <summary>What threads of the pool do.</summary>
    public static async Task RunOnPoolAsync()
    {
        await PrintAsync("a stream that knows nothing", async () =>
        {
            PlainStream stream = new(new MemoryStream([1, 2, 3, 4, 5]));
            byte[] bytes = new byte[3];
            string seen = $"{await stream.ReadAsync(bytes)} {await stream.ReadAsync(bytes.AsMemory(1))} {bytes[2]}";
            await stream.WriteAsync(new byte[] { 6 });
            await stream.FlushAsync();
            MemoryStream copy = new();
            stream.Position = 0;
            await stream.CopyToAsync(copy);
            return seen + Show(copy.ToArray());
        });
    }

    private static async Task PrintAsync(string name, Func<Task<object?>> function)
    {
        object? result = null;
        Exception? failure = null;
        try
        {
            result = await function();
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        Print(name, () => failure == null ? result : $"{failure.GetType().Name}: {failure.Message}");
    }

    /// <summary>Has only what every stream must have.</summary>
    private sealed class PlainStream(MemoryStream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 2));

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
