using System.Runtime.CompilerServices;

namespace ViperOS.Programs.Bench;

/// <summary>
/// What <see cref="VirtualCall"/> and <see cref="InterfaceCall"/> call: four types, so that the compiler cannot tell which method a call
/// reaches. Both members of a type do the same.
/// </summary>
internal abstract class Shape : ILength
{
    private const int Kinds = 4;

    protected int Side { get; private init; }

    public abstract int Length { get; }

    public abstract int Area { get; }

    /// <summary>As many receivers as asked for; types change from one to the next. Which begins is known only when the program runs.</summary>
    public static Shape[] Make(int count)
    {
        int first = Environment.CurrentManagedThreadId;
        Shape[] shapes = new Shape[count];
        for (int i = 0; i < count; i++)
        {
            shapes[i] = ((first + i) % Kinds) switch
            {
                0 => new Line { Side = i },
                1 => new Square { Side = i },
                2 => new Circle { Side = i },
                _ => new Star { Side = i },
            };
        }

        return shapes;
    }

    /// <summary>The loop of both benchmarks without calls.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long Read(Shape[] shapes)
    {
        long sum = 0;
        foreach (Shape shape in shapes)
        {
            sum += shape.Side;
        }

        return sum;
    }

    private sealed class Line : Shape
    {
        public override int Length => Side;

        public override int Area => Side;
    }

    private sealed class Square : Shape
    {
        public override int Length => Side + 1;

        public override int Area => Side + 1;
    }

    private sealed class Circle : Shape
    {
        public override int Length => Side + 2;

        public override int Area => Side + 2;
    }

    private sealed class Star : Shape
    {
        public override int Length => Side + 3;

        public override int Area => Side + 3;
    }
}
