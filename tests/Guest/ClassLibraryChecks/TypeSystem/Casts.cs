namespace ViperOS.Tests.ClassLibraryChecks.TypeSystem;

/// <summary>Casts through variance, boxing, array stores.</summary>
internal static class Casts
{
    private class Animal;

    private class Cat : Animal;

    private interface IProducer<out T>
    {
        T Produce();
    }

    private interface IConsumer<in T>
    {
        string Consume(T value);
    }

    private class CatHouse : IProducer<Cat>, IConsumer<Animal>
    {
        public Cat Produce() => new();

        public string Consume(Animal value) => value.GetType().Name;
    }

    private enum Small : byte
    {
        One = 1,
    }

    private static string Is<T>(object? value) => value is T ? "yes" : "no";

    private static string As<T>(object? value)
        where T : class => value as T is null ? "null" : "it";

    private static void Cast<T>(object? value) => TypeSystemChecks.Throws(typeof(T).Name, () => Console.Write((T?)value));

    public static void Run()
    {
        object?[] values =
        [
            null, 1, 2u, 'c', "text", 1.5, Small.One, new int[1], new string[1], new Cat(), new Cat[1], new List<string>(), new CatHouse(),
            (Func<string>)(() => "f"), (Action<object>)(_ => { }), (1, "a"), new int?(5), DayOfWeek.Friday, new int[1, 1], new object(),
        ];
        foreach (object? value in values)
        {
            Console.WriteLine($"{value?.GetType()}: {Is<object>(value)} {Is<int>(value)} {Is<int?>(value)} {Is<uint>(value)} {Is<string>(value)} {Is<Enum>(value)} {Is<ValueType>(value)} {Is<IComparable>(value)} {Is<IEnumerable<object>>(value)} {Is<IList<object>>(value)} {Is<IEnumerable<int>>(value)} {Is<IList<uint>>(value)} {Is<object[]>(value)} {Is<uint[]>(value)} {Is<Array>(value)} {Is<Animal>(value)} {Is<Animal[]>(value)} {Is<IProducer<Animal>>(value)} {Is<IProducer<object>>(value)} {Is<IConsumer<Cat>>(value)} {Is<IConsumer<object>>(value)} {Is<Func<object>>(value)} {Is<Action<string>>(value)} {Is<Delegate>(value)} {Is<IReadOnlyList<IComparable>>(value)}");
            Console.WriteLine($"{As<string>(value)} {As<IEnumerable<object>>(value)} {As<Animal>(value)} {As<object[]>(value)} {As<IProducer<object>>(value)}");
        }

        Cast<string>(1);
        Cast<List<string>>(new List<int>());
        Cast<string>("fine");
        Cast<string>(null);
        Cast<Action>("text");
        Cast<string[]>(new object[1]);
        Cast<List<List<string>>>("x");
        object boxed = Small.One;
        Console.WriteLine((byte)boxed + (byte)(Small)boxed);
        int? none = null;
        object? empty = none;
        Console.WriteLine(empty is null);
        TypeSystemChecks.Throws("null", () => Console.Write((int)empty!));
        object[] covariant = new string[2];
        TypeSystemChecks.Throws("store", () => covariant[0] = 1);
        covariant[1] = "fits";
        Console.WriteLine(covariant[1]);
        Animal[] animals = new Cat[1];
        TypeSystemChecks.Throws("store", () => animals[0] = new Animal());
        TypeSystemChecks.Throws("address", () => Touch(ref covariant[0]));
        IProducer<object> producer = new CatHouse();
        IConsumer<Cat> consumer = new CatHouse();
        Console.WriteLine(producer.Produce().GetType().Name + consumer.Consume(new Cat()));
    }

    private static void Touch(ref object value) => value = "touched";
}
