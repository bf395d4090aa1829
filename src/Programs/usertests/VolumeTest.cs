using System.Globalization;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// Uses a directory of a mounted volume: <c>usertests volume load DIRECTORY [ROUNDS] [SEED]</c> does what programs do and compares with what it
/// remembers, whatever happens to the file server meanwhile; <c>record</c> synchronizes file after file, saying so, until it is killed with the machine;
/// <c>check</c> says which of these are there.
/// </summary>
internal sealed class VolumeTest() : UserTest("volume")
{
    private const int MaximumFiles = 24;
    private const int MaximumSize = 300_000;
    private const int RecordSize = 10_000;
    private const int Kept = 20;

    private readonly Dictionary<string, byte[]> _files = [];
    private Random _random = new(1);
    private string _directory = "";

    public override bool OnlyByName => true;

    public override void Run(string[] arguments)
    {
        string what = arguments.Length > 0 ? arguments[0] : "";
        _directory = arguments.Length > 1 ? arguments[1] : "/WORK";
        switch (what)
        {
            case "load":
                Load(Number(arguments, 2, 500), Number(arguments, 3, 1));
                break;
            case "record":
                Record();
                break;
            case "check":
                CheckRecords();
                break;
            default:
                Check(false, "load, record or check");
                break;
        }
    }

    private void Load(int rounds, int seed)
    {
        _random = new Random(seed);
        _directory = $"{_directory}/load{seed}";
        Directory.CreateDirectory(_directory);
        for (int i = 0; i < rounds && Failure.Length == 0; i++)
        {
            Step();
        }

        foreach (string name in _files.Keys)
        {
            Compare(name);
        }

        int count = Directory.GetFiles(_directory).Length;
        Check(count == _files.Count, $"{count} names where {_files.Count} were made");
        Console.WriteLine($"{rounds} rounds, {_files.Count} files");
    }

    private void Step()
    {
        string name = $"f{_random.Next(MaximumFiles)}";
        string path = $"{_directory}/{name}";
        bool exists = _files.TryGetValue(name, out byte[]? content);
        switch (_random.Next(8))
        {
            case 0 or 1:
                byte[] made = Bytes(_random.Next(MaximumSize));
                File.WriteAllBytes(path, made);
                _files[name] = made;
                break;
            case 2 or 3 when exists:
                Overwrite(path, name, content!);
                break;
            case 4 when exists:
                string other = $"f{_random.Next(MaximumFiles)}";
                File.Move(path, $"{_directory}/{other}", true);
                _files.Remove(name);
                _files[other] = content!;
                break;
            case 5 when exists:
                File.Delete(path);
                _files.Remove(name);
                break;
            case 6 when exists:
                int size = _random.Next(MaximumSize);
                using (FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite))
                {
                    file.SetLength(size);
                }

                Array.Resize(ref content, size);
                _files[name] = content;
                break;
            default:
                if (exists)
                {
                    Compare(name);
                }

                break;
        }
    }

    private void Overwrite(string path, string name, byte[] content)
    {
        byte[] part = Bytes(_random.Next(1, 20_000));
        int offset = _random.Next(content.Length + 1);
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        file.Seek(offset, SeekOrigin.Begin);
        file.Write(part);
        file.Flush(_random.Next(3) == 0);
        Array.Resize(ref content, Math.Max(content.Length, offset + part.Length));
        part.CopyTo(content, offset);
        _files[name] = content;
    }

    private void Compare(string name)
    {
        byte[] found = File.ReadAllBytes($"{_directory}/{name}");
        byte[] expected = _files[name];
        int difference = found.AsSpan().CommonPrefixLength(expected);
        Check(
            found.Length == expected.Length && difference == expected.Length,
            $"{name}: {found.Length} bytes where {expected.Length} were written, the first {difference} as they were");
    }

    private byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>File after file: written under another name, synchronized, renamed, and the directory synchronized; the oldest go.</summary>
    private void Record()
    {
        int number = Last() + 1;
        for (; ; number++)
        {
            string path = PathOf(number);
            using (FileStream file = new(path + ".new", FileMode.Create))
            {
                file.Write(RecordOf(number));
                file.Flush(true);
            }

            File.Move(path + ".new", path);
            if (number > Kept)
            {
                File.Delete(PathOf(number - Kept));
            }

            // Transactions are durable in order: the rename is on the medium with what comes behind it.
            using (FileStream mark = new($"{_directory}/mark", FileMode.Create))
            {
                mark.Write(RecordOf(number));
                mark.Flush(true);
            }

            Console.WriteLine($"synced {number}.");
        }
    }

    private void CheckRecords()
    {
        int last = Last();
        for (int number = Math.Max(1, last - Kept + 1); number <= last; number++)
        {
            Check(File.Exists(PathOf(number)) && File.ReadAllBytes(PathOf(number)).AsSpan().SequenceEqual(RecordOf(number)), $"record {number}");
        }

        Console.WriteLine($"last {last}.");
    }

    private string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{_directory}/r{number}");

    private int Last()
    {
        int last = 0;
        foreach (string path in Directory.GetFiles(_directory))
        {
            if (int.TryParse(Path.GetFileName(path).AsSpan(1), CultureInfo.InvariantCulture, out int number))
            {
                last = Math.Max(last, number);
            }
        }

        return last;
    }

    private static byte[] RecordOf(int number)
    {
        byte[] bytes = new byte[RecordSize];
        new Random(number).NextBytes(bytes);
        return bytes;
    }
}
