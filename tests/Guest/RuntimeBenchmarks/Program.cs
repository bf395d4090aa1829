using ViperOS.Tests.RuntimeBenchmarks;

// runtimebench [--machine | --results] [NAME …]: runs the named benchmarks, or all, and prints what each takes. With --machine each line is
// "name value unit", for ./viper bench; with --results it is the result instead of the time. 20 if a result is not what it should be, 10
// if there is no such benchmark.
const int Ok = 0;
const int Error = 10;
const int Fail = 20;

Benchmark[] all =
[
    new DictionaryChurn(),
    new StringBuilding(),
    new Sorting(),
    new JsonParsing(),
    new RegularExpressions(),
    new MatrixMultiplication(),
    new NBody(),
    new SpectralNorm(),
    new BinaryTrees(),
    new TaskPingPong(),
];

string mode = args is ["--machine" or "--results", ..] ? args[0] : "";
string[] names = mode.Length != 0 ? args[1..] : args;
foreach (string name in names)
{
    if (!Array.Exists(all, benchmark => benchmark.Name == name))
    {
        Console.Error.WriteLine($"runtimebench: there is no benchmark {name}; there are:");
        foreach (Benchmark benchmark in all)
        {
            Console.Error.WriteLine("  " + benchmark.Name);
        }

        return Error;
    }
}

int code = Ok;
foreach (Benchmark benchmark in all)
{
    if (names.Length != 0 && !names.Contains(benchmark.Name))
    {
        continue;
    }

    long nanoseconds = benchmark.Measure(out long result);
    if (result != benchmark.Expected)
    {
        Console.Error.WriteLine($"runtimebench: {benchmark.Name}: {result} instead of {benchmark.Expected}");
        code = Fail;
    }

    if (mode == "--results")
    {
        Console.WriteLine($"{benchmark.Name} {result}");
    }
    else if (mode == "--machine")
    {
        // A figure of wrong work is none.
        if (result == benchmark.Expected)
        {
            Console.WriteLine($"{benchmark.Name} {nanoseconds} ns");
        }
    }
    else
    {
        Console.WriteLine($"{benchmark.Name,-24}{nanoseconds,14} ns");
    }
}

return code;
