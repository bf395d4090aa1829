using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>Products of square matrices of single precision, four columns at a time.</summary>
internal sealed class MatrixMultiplication() : Benchmark("runtime_matrix", -2_486_028_652_665_815_431)
{
    private const int Size = 128;
    private const int Products = 6;

    public override long Compute()
    {
        float[] left = new float[Size * Size];
        float[] right = new float[Size * Size];
        for (int i = 0; i < left.Length; i++)
        {
            // Small whole numbers: sums are exact, in whatever order and however fused.
            left[i] = (i * 7 % 13) - 6;
            right[i] = (i * 5 % 11) - 5;
        }

        float[] product = new float[Size * Size];
        long sum = 0;
        for (int i = 0; i < Products; i++)
        {
            Multiply(left, right, product);
            foreach (float value in product)
            {
                sum = Mix(sum, (long)value);
            }

            for (int k = 0; k < product.Length; k++)
            {
                left[k] = (int)product[k] % 7;
            }
        }

        return sum;
    }

    private static void Multiply(float[] left, float[] right, float[] product)
    {
        Span<Vector128<float>> columns = MemoryMarshal.Cast<float, Vector128<float>>(right.AsSpan());
        Span<Vector128<float>> results = MemoryMarshal.Cast<float, Vector128<float>>(product.AsSpan());
        const int Width = Size / 4;
        for (int row = 0; row < Size; row++)
        {
            Span<Vector128<float>> result = results.Slice(row * Width, Width);
            result.Clear();
            for (int k = 0; k < Size; k++)
            {
                Vector128<float> factor = Vector128.Create(left[(row * Size) + k]);
                Span<Vector128<float>> column = columns.Slice(k * Width, result.Length);
                for (int i = 0; i < result.Length; i++)
                {
                    result[i] += factor * column[i];
                }
            }
        }
    }
}
